// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace aelwyd {

/// Every choice out of a few names, made once and then shared: thousands of workers have one of them in
/// common with the person.
class NameChoices {
  public:
    explicit NameChoices(const QStringList& names)
        : m_names(names) {
        if (names.size() > kMostShared) return;
        for (quint64 which = 0; which < (quint64(1) << names.size()); ++which)
            m_choices.push_back(made(which));
    }
    /// Bit 0 of `which` is the first name; of the names from the sixty-fifth on none is ever chosen.
    QStringList of(quint64 which) const { return m_choices.empty() ? made(which) : m_choices[which]; }

  private:
    static constexpr qsizetype kMostShared = 6;
    QStringList made(quint64 which) const {
        QStringList chosen;
        for (qsizetype i = 0; i < m_names.size() && i < 64; ++i)
            if (which >> i & 1) chosen.append(m_names[i]);
        return chosen;
    }
    QStringList m_names;
    std::vector<QStringList> m_choices;
};

} // namespace aelwyd
