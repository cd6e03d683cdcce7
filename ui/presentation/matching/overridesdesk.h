// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/printing/overridespaper.h"

namespace aelwyd {

/// Which rules were overridden, how often, by whom and why, in the weeks that end today.
class OverridesDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk. Reads nothing until it is asked.
    OverridesDesk(const MatchingService& matching, const VisitService& visits, const PeopleService& people,
                  const WorkforceService& workforce, QObject* parent = nullptr);
    void read(int weeks);
    const OverridesFacts& facts() const { return m_facts; }
    /// "Decisions against a rule, from … to …: 3."
    QString sentence() const;
    TextTable& byName() { return m_byName; }
    TextTable& byRule() { return m_byRule; }
    TextTable& every() { return m_every; }
    void retranslate();

  private:
    const MatchingService& m_matching;
    const VisitService& m_visits;
    const PeopleService& m_people;
    const WorkforceService& m_workforce;
    OverridesFacts m_facts;
    TextTable m_byName;
    TextTable m_byRule;
    TextTable m_every;
};

} // namespace aelwyd
