// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/overridesdesk.h"

#include "core/base/text.h"
#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"

#include <QLocale>

namespace aelwyd {

namespace {

constexpr int kDaysOfWeek = 7;

QString ruleWord(const QString& code) {
    const auto rule = fromCode<MatchRule>(code);
    return rule ? wording::word(*rule) : code;
}

QString ruleWords(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes)
        words.append(ruleWord(code));
    return words.join(QStringLiteral(", "));
}

QString startWords(const OverrideLine& line) {
    if (!line.start) return line.visit;
    return QStringLiteral("%1 %2").arg(wording::shortDate(line.start->day()),
                                       wording::time(line.start->time()));
}

} // namespace

OverridesDesk::OverridesDesk(const MatchingService& matching, const VisitService& visits,
                             const PeopleService& people, const WorkforceService& workforce, QObject* parent)
    : QObject(parent)
    , m_matching(matching)
    , m_visits(visits)
    , m_people(people)
    , m_workforce(workforce) {}

void OverridesDesk::read(int weeks) {
    const QDate today = m_visits.workspace().clock().today();
    m_facts = overridesOf(m_matching, m_visits, m_people, m_workforce, today.addDays(1 - kDaysOfWeek * weeks),
                          today);
    retranslate();
}

QString OverridesDesk::sentence() const {
    if (m_facts.lines.isEmpty()) return tr("No rule was overridden in this time.");
    return tr("Decisions against a rule from %1 to %2: %3.", "two dates, a number")
        .arg(wording::date(m_facts.from), wording::date(m_facts.to),
             QLocale().toString(m_facts.lines.size()));
}

void OverridesDesk::retranslate() {
    QList<QStringList> names, rules, every;
    for (const auto& [name, count] : m_facts.byName())
        names.append({withVisibleControls(name), QString::number(count)});
    for (const auto& [code, count] : m_facts.byRule())
        rules.append({ruleWord(code), QString::number(count)});
    for (const OverrideLine& line : m_facts.lines)
        every.append({wording::shortDate(line.on), startWords(line), withVisibleControls(line.person),
                      withVisibleControls(line.worker), ruleWords(line.rules),
                      withVisibleControls(line.reason), withVisibleControls(line.by)});
    m_byName.setContent({tr("By whom"), tr("How often")}, names, {1});
    m_byRule.setContent({tr("Rule"), tr("How often")}, rules, {1});
    m_every.setContent(
        {tr("Decided on"), tr("Visit"), tr("Person"), tr("Worker"), tr("Rules"), tr("Why"), tr("By whom")},
        every);
}

} // namespace aelwyd
