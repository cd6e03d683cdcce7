// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/visittyping.h"

#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/wording/dates.h"

namespace aelwyd::visittyping {

std::optional<int> readMinutes(const QString& typed) {
    const QString text = typed.trimmed();
    const bool below = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    const auto read = wording::readMinutes(below ? text.mid(1) : text);
    return read && below ? std::optional(-*read) : read;
}

QString keptMinutes(const QString& typed) {
    const auto read = readMinutes(typed);
    return read ? QString::number(*read) : typed;
}

QString shownMinutes(const QString& kept) {
    const auto read = readMinutes(kept);
    return read ? wording::typedMinutes(*read) : kept;
}

QString shownMinutes(const std::optional<int>& minutes) {
    return minutes ? wording::typedMinutes(*minutes) : QString();
}

QString keptTime(const QString& typed) {
    const auto read = wording::readTime(typed);
    return read ? wording::time(*read) : typed;
}

std::optional<LocalMoment> readMoment(const QString& day, const QString& time, const QString& dayField,
                                      const QString& timeField, Problems& problems) {
    const auto date = typedtext::readDate(day);
    const auto clock = wording::readTime(time);
    if (!date && typedtext::isFilled(day)) problems.append({dayField, ErrorCode::Date});
    if (!clock && typedtext::isFilled(time)) problems.append({timeField, ErrorCode::Time});
    if (!date || !clock) return std::nullopt;
    const auto moment = LocalMoment::at(*date, *clock);
    if (!moment)
        problems.append({timeField, ErrorCode::Time, {wording::time(*clock), date->toString(Qt::ISODate)}});
    return moment;
}

std::optional<int> readLength(const QString& typed, const QString& field, Problems& problems) {
    const auto read = readMinutes(typed);
    if (!read && typedtext::isFilled(typed)) problems.append({field, ErrorCode::Number});
    return read;
}

Problem inTypedLengths(Problem problem) {
    if (problem.code == ErrorCode::Range)
        for (QString& figure : problem.arguments)
            figure = wording::minutes(figure.toInt());
    return problem;
}

} // namespace aelwyd::visittyping
