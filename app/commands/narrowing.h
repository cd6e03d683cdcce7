// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace aelwyd {

/// WrongUsage (argument: the option) for an option by which other reports are narrowed, and this one, which
/// takes `taken` ("person on"), is not: somebody would get the figures of everybody, or of a year, for those
/// of one.
inline std::optional<Problem> problemOfNarrowing(const Arguments& given, const char* taken) {
    const QStringList known = QString::fromLatin1(taken).split(u' ');
    for (const char* option : {"person", "worker", "on", "week", "locality", "funding"})
        if (const QString name = QLatin1String(option); given.has(name) && !known.contains(name))
            return Problem{{}, ErrorCode::WrongUsage, {QStringLiteral("--") + name}};
    return std::nullopt;
}

} // namespace aelwyd
