// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/trailpaper.h"

#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

const char* phraseOf(AuditAction action) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "Seen"),       QT_TRANSLATE_NOOP("Print", "Added to the records"),
        QT_TRANSLATE_NOOP("Print", "Changed"),    QT_TRANSLATE_NOOP("Print", "Removed"),
        QT_TRANSLATE_NOOP("Print", "Printed"),    QT_TRANSLATE_NOOP("Print", "Taken out as a file"),
        QT_TRANSLATE_NOOP("Print", "Brought in"), QT_TRANSLATE_NOOP("Print", "File opened"),
        QT_TRANSLATE_NOOP("Print", "Not let in")};
    static_assert(phrases.size() == CodeList<AuditAction>::codes.size());
    return phrases.at(static_cast<size_t>(action));
}

/// The filter, so that nobody takes a part for the whole.
static QStringList askedFor(const TrailFacts& facts, const ReportWords& words) {
    QStringList asked;
    if (!facts.byUser.isEmpty())
        asked.append(words(QT_TRANSLATE_NOOP("Print", "Only what was done by: %1")).arg(facts.byUser));
    if (facts.action)
        asked.append(words(QT_TRANSLATE_NOOP("Print", "Only this: %1")).arg(words(phraseOf(*facts.action))));
    if (facts.from)
        asked.append(words(QT_TRANSLATE_NOOP("Print", "Only from: %1")).arg(words.date(*facts.from)));
    if (facts.to)
        asked.append(words(QT_TRANSLATE_NOOP("Print", "Only until: %1")).arg(words.date(*facts.to)));
    asked.append(words(QT_TRANSLATE_NOOP("Print", "Lines: %1, the latest first")).arg(facts.lines.size()));
    return asked;
}

Report trailReport(const TrailFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "When")), 1.4},
                                  {words(QT_TRANSLATE_NOOP("Print", "Who")), 1.2},
                                  {words(QT_TRANSLATE_NOOP("Print", "What")), 2},
                                  {words(QT_TRANSLATE_NOOP("Print", "Whose record")), 1.4}}};
    for (const AuditLine& line : facts.lines)
        table.rows.append(
            {{.text = words.date(line.at.date()) + u' ' + line.at.time().toString(QStringLiteral("HH:mm"))},
             {.text = line.userName},
             {.text = wording::described(line, language)},
             {.text = facts.names.value(line.entity)}});
    const QString whose =
        facts.about.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "The whole agency")) : facts.about;
    const QString head =
        words(QT_TRANSLATE_NOOP("Print", "The trail's end in short when this was printed: %1"));
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Audit trail")),
            .subject = whose,
            .time = words.date(facts.madeOn),
            .parts = {{.heading = words(QT_TRANSLATE_NOOP("Print", "Who saw or changed what")),
                       .sentences = askedFor(facts, words),
                       .table = table,
                       .remark = head.arg(facts.head)}}};
}

} // namespace aelwyd
