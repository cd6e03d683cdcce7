// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/overridespaper.h"

#include "ui/presentation/printing/reportwords.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace aelwyd {

namespace {

const char* rulePhrase(MatchRule rule) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "RAG status"),
                                        QT_TRANSLATE_NOOP("Print", "Has left"),
                                        QT_TRANSLATE_NOOP("Print", "Not started yet"),
                                        QT_TRANSLATE_NOOP("Print", "Availability"),
                                        QT_TRANSLATE_NOOP("Print", "Leave"),
                                        QT_TRANSLATE_NOOP("Print", "Another visit"),
                                        QT_TRANSLATE_NOOP("Print", "Competences"),
                                        QT_TRANSLATE_NOOP("Print", "Not to be sent"),
                                        QT_TRANSLATE_NOOP("Print", "Gender"),
                                        QT_TRANSLATE_NOOP("Print", "Registration"),
                                        QT_TRANSLATE_NOOP("Print", "DBS check"),
                                        QT_TRANSLATE_NOOP("Print", "Contract hours"),
                                        QT_TRANSLATE_NOOP("Print", "Light workload while Red"),
                                        QT_TRANSLATE_NOOP("Print", "People for one helper")};
    static_assert(phrases.size() == CodeList<MatchRule>::codes.size());
    return phrases.at(static_cast<size_t>(rule));
}

QString ruleName(const QString& code, const ReportWords& words) {
    const auto rule = fromCode<MatchRule>(code);
    return rule ? words(rulePhrase(*rule)) : code;
}

QString ruleNames(const QStringList& codes, const ReportWords& words) {
    QStringList names;
    for (const QString& code : codes)
        names.append(ruleName(code, words));
    return names.join(QStringLiteral(", "));
}

NamedCounts countsOf(const QStringList& names) {
    QMap<QString, int> counts;
    for (const QString& name : names)
        ++counts[name];
    NamedCounts all;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        all.append({each.key(), each.value()});
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return all;
}

QString startOf(const OverrideLine& line, const QString& form) {
    return line.start ? line.start->day().toString(form) + u' ' +
                            line.start->time().toString(QStringLiteral("HH:mm"))
                      : QString();
}

ReportPart countsPart(const QString& heading, const QString& head, const NamedCounts& counts,
                      const ReportWords& words) {
    ReportPart part{.heading = heading};
    part.table =
        ReportTable{.columns = {{head, 4}, {words(QT_TRANSLATE_NOOP("Print", "How often")), 1, true}}};
    for (const auto& [name, count] : counts)
        part.table->rows.append({{name}, {QString::number(count)}});
    return part;
}

ReportPart everyPart(const OverridesFacts& facts, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "Every decision"))};
    part.table = ReportTable{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Decided on")), 1.2},
                                         {words(QT_TRANSLATE_NOOP("Print", "Visit")), 1.3},
                                         {words(QT_TRANSLATE_NOOP("Print", "Person and worker")), 1.6},
                                         {words(QT_TRANSLATE_NOOP("Print", "Rules, and why")), 2.6},
                                         {words(QT_TRANSLATE_NOOP("Print", "By whom")), 1.2}}};
    for (const OverrideLine& line : facts.lines)
        part.table->rows.append({{line.on.toString(QStringLiteral("dd/MM/yyyy"))},
                                 {startOf(line, QStringLiteral("dd/MM/yyyy"))},
                                 {line.person + u'\n' + line.worker},
                                 {ruleNames(line.rules, words) + u'\n' + line.reason},
                                 {line.by}});
    return part;
}

} // namespace

NamedCounts OverridesFacts::byName() const {
    QStringList names;
    for (const OverrideLine& line : lines)
        names.append(line.by);
    return countsOf(names);
}

NamedCounts OverridesFacts::byRule() const {
    QStringList codes;
    for (const OverrideLine& line : lines)
        codes += line.rules;
    return countsOf(codes);
}

OverridesFacts overridesOf(const MatchingService& matching, const VisitService& visits,
                           const PeopleService& people, const WorkforceService& workforce, QDate from,
                           QDate to) {
    OverridesFacts facts{.from = from, .to = to};
    for (const Allocation& made : matching.overrides(from, to)) {
        OverrideLine line{
            .on = made.on, .rules = made.rules, .reason = made.overrideReason, .by = made.overriddenBy};
        if (const auto worker = workforce.worker(made.worker)) line.worker = fullName(*worker);
        if (const auto visit = visits.visit(made.visit)) {
            line.visit = visit->reference;
            line.start = visit->plannedStart;
            if (const auto person = people.person(visit->person)) line.person = fullName(*person);
        }
        facts.lines.prepend(line);
    }
    return facts;
}

Report overridesReport(const OverridesFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    Report report{.language = language,
                  .kind = words(QT_TRANSLATE_NOOP("Print", "Overrides")),
                  .subject = words(QT_TRANSLATE_NOOP("Print", "Visits that were given against a rule")),
                  .time = words.period(facts.from, facts.to),
                  .figure = QString::number(facts.lines.size()),
                  .meaning =
                      words(QT_TRANSLATE_NOOP("Print", "decisions against a rule, each with a reason"))};
    if (facts.lines.isEmpty()) {
        report.parts.append(
            {.sentences = {words(QT_TRANSLATE_NOOP("Print", "No rule was overridden in this time."))}});
        return report;
    }
    NamedCounts rules = facts.byRule();
    for (auto& [name, count] : rules)
        name = ruleName(name, words);
    report.parts = {countsPart(words(QT_TRANSLATE_NOOP("Print", "By whom")),
                               words(QT_TRANSLATE_NOOP("Print", "Name")), facts.byName(), words),
                    countsPart(words(QT_TRANSLATE_NOOP("Print", "Which rules")),
                               words(QT_TRANSLATE_NOOP("Print", "Rule")), rules, words),
                    everyPart(facts, words)};
    return report;
}

QList<QStringList> overridesRows(const OverridesFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("Print", "Decided on")), words(QT_TRANSLATE_NOOP("Print", "Visit")),
         words(QT_TRANSLATE_NOOP("Print", "Planned for")), words(QT_TRANSLATE_NOOP("Print", "Person")),
         words(QT_TRANSLATE_NOOP("Print", "Worker")), words(QT_TRANSLATE_NOOP("Print", "Rules")),
         words(QT_TRANSLATE_NOOP("Print", "Why")), words(QT_TRANSLATE_NOOP("Print", "By whom"))}};
    for (const OverrideLine& line : facts.lines)
        rows.append({line.on.toString(Qt::ISODate), line.visit, startOf(line, QStringLiteral("yyyy-MM-dd")),
                     line.person, line.worker, ruleNames(line.rules, words), line.reason, line.by});
    return rows;
}

} // namespace aelwyd
