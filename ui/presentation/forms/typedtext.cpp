// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/forms/typedtext.h"

#include "ui/presentation/wording/dates.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace aelwyd::typedtext {

namespace {

/// Longer texts are no figure and no date.
constexpr int kLongestFigure = 40;

std::optional<double> readNumber(QString text) {
    if (text.count(u',') == 1 && !text.contains(u'.')) text.replace(u',', u'.');
    bool ok = false;
    const double number = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> hoursAndMinutes(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,4})\\s*(?::|h|awr|hours?)\\s*(\\d{1,2})?\\s*(?:m|min|mun)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() >= 60) return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

} // namespace

bool isFilled(const QString& typed) {
    return !typed.trimmed().isEmpty();
}

std::optional<QDate> readDate(const QString& typed) {
    if (typed.size() > kLongestFigure) return std::nullopt;
    return wording::readDate(typed);
}

QString keptDate(const QString& typed) {
    const auto date = readDate(typed);
    return date ? date->toString(Qt::ISODate) : typed;
}

QString shownDate(const QString& kept) {
    const auto date = readDate(kept);
    return date ? shownDate(date) : kept;
}

QString shownDate(const std::optional<QDate>& date) {
    return date ? wording::date(*date) : QString();
}

std::optional<int> readHours(const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > kLongestFigure) return std::nullopt;
    if (const auto minutes = hoursAndMinutes(text)) return minutes;
    const auto hours = readNumber(text);
    return hours && *hours < 10000 ? std::optional(int(std::floor(*hours * 60 + 0.5))) : std::nullopt;
}

QString shownHours(std::optional<int> minutes) {
    if (!minutes) return {};
    if (*minutes % 6 == 0) return QString::number(*minutes / 60.0, 'g', 8);
    return QStringLiteral("%1:%2").arg(*minutes / 60).arg(*minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> readPounds(const QString& typed) {
    QString text = typed.trimmed();
    if (text.startsWith(u'£')) text = text.mid(1).trimmed();
    if (text.isEmpty() || text.size() > kLongestFigure) return std::nullopt;
    const auto pounds = readNumber(text);
    return pounds && *pounds < 1000000 ? std::optional(int(std::llround(*pounds * 100))) : std::nullopt;
}

QString shownPounds(std::optional<int> pence) {
    if (!pence) return {};
    return QString::number(*pence / 100.0, 'f', *pence % 100 == 0 ? 0 : 2);
}

QStringList readSet(const QString& typed) {
    static const QRegularExpression strong(QStringLiteral("[;\\n]"));
    static const QRegularExpression weak(QStringLiteral(","));
    const QRegularExpression& separators = typed.contains(strong) ? strong : weak;
    QStringList entries;
    for (const QString& entry : typed.split(separators, Qt::SkipEmptyParts))
        if (const QString text = entry.trimmed(); !text.isEmpty()) entries.append(text);
    return entries;
}

QString shownSet(const QStringList& set) {
    const QString joined = set.join(QStringLiteral("; "));
    const bool needsSemicolon = joined.contains(u',') && set.size() == 1;
    return needsSemicolon ? joined + u';' : joined;
}

} // namespace aelwyd::typedtext
