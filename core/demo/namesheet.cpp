// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/namesheet.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"

#include <numeric>

namespace aelwyd {

NameSheet::NameSheet(const QJsonObject& names, const QUuid& key)
    : m_female(demojson::strings(names, "female"))
    , m_male(demojson::strings(names, "male"))
    , m_last(demojson::strings(names, "last")) {
    Dice dice(key);
    const auto pairs = static_cast<quint64>((m_female.size() + m_male.size()) * m_last.size());
    m_offset = dice.next() % pairs;
    // A step without a common factor visits every pair before it comes back.
    do
        m_step = pairs / 3 + dice.next() % (pairs / 3);
    while (std::gcd(m_step, pairs) != 1);
}

PersonName NameSheet::at(int index) const {
    const auto firsts = static_cast<quint64>(m_female.size() + m_male.size());
    const quint64 pairs = firsts * static_cast<quint64>(m_last.size());
    const quint64 pair = (m_offset + static_cast<quint64>(index) * m_step) % pairs;
    const auto first = static_cast<qsizetype>(pair % firsts);
    const auto last = static_cast<qsizetype>(pair / firsts);
    const auto round = static_cast<qsizetype>(static_cast<quint64>(index) / pairs);
    const bool female = first < m_female.size();
    const QString second = round == 0 ? QString() : u'-' + m_last.at((last + round) % m_last.size());
    return {female ? m_female.at(first) : m_male.at(first - m_female.size()), m_last.at(last) + second,
            female ? QStringLiteral("female") : QStringLiteral("male")};
}

} // namespace aelwyd
