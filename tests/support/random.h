// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <random>

namespace aelwyd::test {

/// Chance with a seed: the same seed gives the same values everywhere. Tests print it (`INFO("seed " <<
/// chance.seed())`).
class Chance {
  public:
    explicit Chance(unsigned seed = std::random_device{}())
        : m_seed(seed)
        , m_engine(seed) {}
    unsigned seed() const { return m_seed; }
    /// 0 to `below` − 1.
    int below(int below) { return static_cast<int>(m_engine() % static_cast<unsigned>(below)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool coin() { return below(2) == 0; }
    template <class List>
    auto oneOf(const List& list) {
        return list[below(static_cast<int>(list.size()))];
    }
    /// Up to `longest` characters of Welsh and English text with accents, marks and signs that HTML, SQL and
    /// JSON care about; often empty.
    QString line(int longest = 24) { return text(longest, false); }
    /// The same with line breaks and tabs inside.
    QString note(int longest = 60) { return text(longest, true); }

  private:
    QString text(int longest, bool breaks) {
        static const QString signs =
            QStringLiteral("abcdefghijlmnoprstuwyŵŷâêîôûëïàéÁŴABC  '\"<>&%;\\/-–’0123456789€😀");
        QString text;
        if (below(4) == 0) return text;
        for (int i = between(1, longest); i > 0; --i) {
            const int at = below(static_cast<int>(signs.size()));
            if (breaks && below(12) == 0)
                text += coin() ? u'\n' : u'\t';
            else if (signs[at].isSurrogate())
                text += QStringLiteral("😀");
            else
                text += signs[at];
        }
        return text;
    }
    unsigned m_seed;
    std::mt19937 m_engine;
};

} // namespace aelwyd::test
