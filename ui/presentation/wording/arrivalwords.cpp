// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/arrivalwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <array>

namespace aelwyd::wording {

namespace {

constexpr qsizetype kMostLines = 8;
constexpr qsizetype kMostNames = 2;

/// In the order in which they are told.
enum class Matter {
    Status,
    Details,
    Circle,
    Package,
    Plan,
    Visits,
    Time,
    Matching,
    Outcomes,
    Reviews,
    Stories,
    Concerns,
    Staff,
    Agency,
    Themes,
    Decisions,
    None,
};

struct MatterWords {
    /// Of one person's record.
    const char* word;
    /// With the number of them.
    const char* counted;
};

/// Of "Details" the number is that of people, of "Staff" that of workers.
constexpr std::array<MatterWords, static_cast<size_t>(Matter::None)> kMatterWords{{
    {QT_TRANSLATE_NOOP("Wording", "RAG status"), QT_TRANSLATE_NOOP("Wording", "RAG statuses: %1")},
    {QT_TRANSLATE_NOOP("Wording", "personal details"), QT_TRANSLATE_NOOP("Wording", "people: %1")},
    {QT_TRANSLATE_NOOP("Wording", "circle of support"),
     QT_TRANSLATE_NOOP("Wording", "circles of support: %1")},
    {QT_TRANSLATE_NOOP("Wording", "package"), QT_TRANSLATE_NOOP("Wording", "packages: %1")},
    {QT_TRANSLATE_NOOP("Wording", "support plan"), QT_TRANSLATE_NOOP("Wording", "plan versions: %1")},
    {QT_TRANSLATE_NOOP("Wording", "visits"), QT_TRANSLATE_NOOP("Wording", "visits: %1")},
    {QT_TRANSLATE_NOOP("Wording", "banked time"), QT_TRANSLATE_NOOP("Wording", "entries of banked time: %1")},
    {QT_TRANSLATE_NOOP("Wording", "matching"), QT_TRANSLATE_NOOP("Wording", "matching: %1")},
    {QT_TRANSLATE_NOOP("Wording", "outcomes"), QT_TRANSLATE_NOOP("Wording", "ratings of outcomes: %1")},
    {QT_TRANSLATE_NOOP("Wording", "review"), QT_TRANSLATE_NOOP("Wording", "reviews: %1")},
    {QT_TRANSLATE_NOOP("Wording", "story"), QT_TRANSLATE_NOOP("Wording", "stories: %1")},
    {QT_TRANSLATE_NOOP("Wording", "concern"), QT_TRANSLATE_NOOP("Wording", "concerns: %1")},
    {QT_TRANSLATE_NOOP("Wording", "staff record"), QT_TRANSLATE_NOOP("Wording", "workers: %1")},
    {QT_TRANSLATE_NOOP("Wording", "the agency's own details"),
     QT_TRANSLATE_NOOP("Wording", "the agency's own details")},
    {QT_TRANSLATE_NOOP("Wording", "themes of Working Together for Change"),
     QT_TRANSLATE_NOOP("Wording", "themes of Working Together for Change: %1")},
    {QT_TRANSLATE_NOOP("Wording", "decisions on what was to resolve"),
     QT_TRANSLATE_NOOP("Wording", "decisions on what was to resolve: %1")},
}};

struct TableMatter {
    Matter matter = Matter::None;
    /// Its rows are what is counted; those of other tables are parts of them.
    bool isCounted = false;
};

TableMatter matterOf(const QString& table) {
    static const QHash<QString, TableMatter> known{
        {QStringLiteral("complexity_decision"), {Matter::Status, true}},
        {QStringLiteral("experience_decision"), {Matter::Status, true}},
        {QStringLiteral("service_user"), {Matter::Details, true}},
        {QStringLiteral("circle_member"), {Matter::Circle, true}},
        {QStringLiteral("package"), {Matter::Package, true}},
        {QStringLiteral("support_plan"), {Matter::Plan, true}},
        {QStringLiteral("visit"), {Matter::Visits, true}},
        {QStringLiteral("visit_feedback"), {Matter::Matching, true}},
        {QStringLiteral("bank_adjustment"), {Matter::Time, true}},
        {QStringLiteral("time_request"), {Matter::Time, true}},
        {QStringLiteral("allocation"), {Matter::Matching, true}},
        {QStringLiteral("outcome_rating"), {Matter::Outcomes, true}},
        {QStringLiteral("review"), {Matter::Reviews, true}},
        {QStringLiteral("story"), {Matter::Stories, true}},
        {QStringLiteral("concern"), {Matter::Concerns, true}},
        {QStringLiteral("safeguarding_concern"), {Matter::Concerns, true}},
        {QStringLiteral("care_worker"), {Matter::Staff, true}},
        {QStringLiteral("agency"), {Matter::Agency, true}},
        {QStringLiteral("match_weights"), {Matter::Agency, false}},
        // Whose card lies on the board is not told: cards are left out.
        {QStringLiteral("theme"), {Matter::Themes, true}},
        {QStringLiteral("theme_round"), {Matter::Themes, false}},
        {QStringLiteral("theme_action"), {Matter::Themes, false}},
        {QStringLiteral("sync_decision"), {Matter::Decisions, true}}};
    if (const auto found = known.constFind(table); found != known.constEnd()) return *found;
    // Parts: "package_hours", "plan_visit", "care_worker_leave", "review_card".
    static const std::pair<const char*, Matter> parts[]{
        {"service_user_", Matter::Details}, {"package_", Matter::Package},   {"plan_", Matter::Plan},
        {"visit_", Matter::Visits},         {"care_worker_", Matter::Staff}, {"staff_", Matter::Staff},
        {"shadowing_", Matter::Staff},      {"outcome_", Matter::Outcomes},  {"review_", Matter::Reviews},
        {"story_", Matter::Stories},        {"concern_", Matter::Concerns}};
    for (const auto& [start, matter] : parts)
        if (table.startsWith(QLatin1String(start))) return {matter, false};
    return {};
}

/// By matter, how many; 0 where only parts of it were written.
QMap<Matter, qint64> mattersIn(const QMap<QString, int>& rows) {
    QMap<Matter, qint64> matters;
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        const TableMatter table = matterOf(each.key());
        if (table.matter != Matter::None) matters[table.matter] += table.isCounted ? *each : 0;
    }
    return matters;
}

QString countedMatter(Matter matter, qint64 count) {
    const MatterWords& words = kMatterWords[static_cast<size_t>(matter)];
    if (count == 0) return translate("Wording", words.word);
    const QString sentence = translate("Wording", words.counted);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(QLocale().toString(count)) : sentence;
}

/// Of one record: what there is only one of goes without a number.
QString ofOne(const Arrival& arrival) {
    QStringList parts;
    const auto matters = mattersIn(arrival.rows);
    for (auto each = matters.begin(); each != matters.end(); ++each)
        parts.append(countedMatter(each.key(), each.key() == Matter::Visits || *each > 1 ? *each : 0));
    return parts.join(QStringLiteral(", "));
}

QMap<QString, int> allRows(const TakenIn& taken) {
    QMap<QString, int> rows;
    for (auto each = taken.tables.begin(); each != taken.tables.end(); ++each)
        rows[each.key()] += static_cast<int>(each->added + each->changed + each->removed);
    return rows;
}

QString inAll(const QMap<QString, int>& rows) {
    QStringList parts;
    const auto matters = mattersIn(rows);
    for (auto each = matters.begin(); each != matters.end(); ++each)
        parts.append(countedMatter(each.key(), *each));
    return parts.join(QStringLiteral(", "));
}

/// What belongs to nobody: the agency, themes, decisions.
QMap<QString, int> withoutSubject(const TakenIn& taken) {
    QMap<QString, int> rows = allRows(taken);
    rows.removeIf([](const std::pair<const QString&, int&>& each) {
        const Matter matter = matterOf(each.first).matter;
        return matter != Matter::Agency && matter != Matter::Themes && matter != Matter::Decisions;
    });
    return rows;
}

QString namedLine(const Arrival& arrival) {
    return translate("Wording", "%1: %2", "a person, and what came in about them")
        .arg(withVisibleControls(arrival.name), ofOne(arrival));
}

QString shortWords(const TakenIn& taken) {
    if (taken.about.isEmpty() || taken.about.size() > kMostNames) return inAll(allRows(taken));
    QStringList parts;
    for (const Arrival& each : taken.about)
        parts.append(translate("Wording", "%1 (%2)", "a person, and what came in about them")
                         .arg(withVisibleControls(each.name), ofOne(each)));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString matter(const QString& table) {
    const Matter its = matterOf(table).matter;
    return its == Matter::None ? QString()
                               : translate("Wording", kMatterWords[static_cast<size_t>(its)].word);
}

QStringList arrivalLines(const TakenIn& taken) {
    QStringList lines;
    if (taken.about.isEmpty() || taken.about.size() > kMostLines)
        lines.append(inAll(allRows(taken)));
    else
        for (const Arrival& each : taken.about)
            lines.append(namedLine(each));
    if (!taken.about.isEmpty() && taken.about.size() <= kMostLines)
        lines.append(inAll(withoutSubject(taken)));
    lines.removeAll(QString());
    return lines;
}

QString arrivalSentence(const QList<ImportOutcome>& outcomes) {
    QStringList sentences;
    for (const ImportOutcome& each : outcomes)
        if (const QString words = shortWords(each.taken); !words.isEmpty())
            sentences.append(translate("Wording", "From %1: %2.", "an office, and what came in")
                                 .arg(withVisibleControls(each.sender), words));
    return sentences.join(u' ');
}

} // namespace aelwyd::wording
