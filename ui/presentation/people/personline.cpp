// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/personline.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/peoplewords.h"

#include <QCoreApplication>

namespace aelwyd::personline {

namespace {

class PersonLine {
    Q_DECLARE_TR_FUNCTIONS(PersonLine)
};

QChar firstLetter(const QString& word) {
    for (const QChar letter : word)
        if (letter.isLetterOrNumber()) return letter.toUpper();
    return {};
}

} // namespace

QString name(const PersonRow& row) {
    return withVisibleControls(row.name);
}

QString initials(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    if (words.size() > 1) letters.append(firstLetter(words.first()));
    if (!words.isEmpty()) letters.append(firstLetter(words.last()));
    return letters.remove(QChar());
}

QString complexityWord(const std::optional<Rag>& complexity) {
    return complexity ? wording::word(*complexity) : PersonLine::tr("Complexity not decided");
}

bool isUrgent(const PersonRow& row, QDate today) {
    return row.stage != PackageStage::Ended && row.hasAgreedPlan && row.reviewOn && *row.reviewOn < today;
}

QString due(const PersonRow& row, QDate today) {
    if (row.stage == PackageStage::Ended) return {};
    if (!row.hasAgreedPlan)
        return row.hasDraft ? PersonLine::tr("Plan being written") : PersonLine::tr("No plan yet");
    if (!row.reviewOn) return PersonLine::tr("No review date");
    const QString on = wording::nearDate(*row.reviewOn, today);
    if (*row.reviewOn < today) return PersonLine::tr("Review late: %1").arg(on);
    return *row.reviewOn == today ? PersonLine::tr("Review due today")
                                  : PersonLine::tr("Review due %1").arg(on);
}

QString secondLine(const PersonRow& row, QDate today) {
    QStringList parts{due(row, today)};
    if (row.stage != PackageStage::Active) parts.prepend(wording::word(row.stage));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString tip(const PersonRow& row, QDate today) {
    QStringList lines{name(row), secondLine(row, today)};
    lines.removeAll(QString());
    return lines.join(u'\n').toHtmlEscaped();
}

QString spoken(const PersonRow& row, QDate today) {
    QStringList parts{name(row), complexityWord(row.complexity)};
    if (row.stage != PackageStage::Active) parts.append(wording::word(row.stage));
    parts.append(due(row, today));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace aelwyd::personline
