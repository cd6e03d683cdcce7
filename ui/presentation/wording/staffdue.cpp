// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/staffdue.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

/// In the order of DueKind: before its day, on it, after it.
struct DueSentences {
    const char* coming;
    const char* today;
    const char* late;
};

constexpr DueSentences kDueSentences[] = {
    {QT_TRANSLATE_NOOP("Workforce", "Amber review due %1"),
     QT_TRANSLATE_NOOP("Workforce", "Amber review due today"),
     QT_TRANSLATE_NOOP("Workforce", "Amber review late: %1")},
    {QT_TRANSLATE_NOOP("Workforce", "Amber decision due %1"),
     QT_TRANSLATE_NOOP("Workforce", "Amber decision due today"),
     QT_TRANSLATE_NOOP("Workforce", "Amber decision late: %1")},
    {QT_TRANSLATE_NOOP("Workforce", "Supervision due %1"),
     QT_TRANSLATE_NOOP("Workforce", "Supervision due today"),
     QT_TRANSLATE_NOOP("Workforce", "Supervision late: %1")},
    {QT_TRANSLATE_NOOP("Workforce", "Development plan due %1"),
     QT_TRANSLATE_NOOP("Workforce", "Development plan due today"),
     QT_TRANSLATE_NOOP("Workforce", "Development plan late: %1")},
    {QT_TRANSLATE_NOOP("Workforce", "Registration due %1"),
     QT_TRANSLATE_NOOP("Workforce", "Registration due today"),
     QT_TRANSLATE_NOOP("Workforce", "Registration late: %1")},
    {QT_TRANSLATE_NOOP("Workforce", "DBS runs out %1"), QT_TRANSLATE_NOOP("Workforce", "DBS runs out today"),
     QT_TRANSLATE_NOOP("Workforce", "DBS ran out %1")},
    {QT_TRANSLATE_NOOP("Workforce", "Competence runs out %1"),
     QT_TRANSLATE_NOOP("Workforce", "Competence runs out today"),
     QT_TRANSLATE_NOOP("Workforce", "Competence ran out %1")},
    {QT_TRANSLATE_NOOP("Workforce", "No DBS check: needed by %1"),
     QT_TRANSLATE_NOOP("Workforce", "No DBS check: needed today"),
     QT_TRANSLATE_NOOP("Workforce", "No DBS check: needed since %1")},
};

} // namespace

QString due(const DueItem& item, QDate today, const QString& unitName) {
    const DueSentences& sentences = kDueSentences[static_cast<size_t>(item.kind)];
    const char* sentence = item.state == DueState::Coming ? sentences.coming
                           : item.state == DueState::Due  ? sentences.today
                                                          : sentences.late;
    QString text = translate("Workforce", sentence);
    if (item.state != DueState::Due) text = text.arg(nearDate(item.on, today));
    return unitName.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, unitName);
}

QString days(const QDate& from, const std::optional<QDate>& until) {
    if (!until) return translate("Workforce", "From %1").arg(date(from));
    return translate("Workforce", "From %1 until %2").arg(date(from), date(*until));
}

} // namespace aelwyd::wording
