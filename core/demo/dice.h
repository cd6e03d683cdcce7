// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QUuid>

namespace aelwyd {

/// Repeatable chance: the same key gives the same throws on every machine (SplitMix64).
class Dice {
  public:
    explicit Dice(const QUuid& key)
        : m_state(stateOf(key)) {}

    quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … count - 1; count at least 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    QJsonValue pick(const QJsonArray& from) { return from.at(below(static_cast<int>(from.size()))); }
    /// `count` different members, in their order in `from`.
    QJsonArray pickSome(const QJsonArray& from, int count) {
        QJsonArray picked;
        for (int i = 0; i < from.size() && picked.size() < count; ++i)
            if (below(static_cast<int>(from.size()) - i) < count - picked.size()) picked.append(from.at(i));
        return picked;
    }

  private:
    static quint64 stateOf(const QUuid& key) {
        const QByteArray bytes = key.toRfc4122();
        quint64 state = 0;
        for (int i = 0; i < 8; ++i)
            state = state << 8 | static_cast<unsigned char>(bytes[i]);
        return state;
    }
    quint64 m_state;
};

} // namespace aelwyd
