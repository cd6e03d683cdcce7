// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/reading.h"

namespace aelwyd {

/// Whom `--person REF` means.
struct PersonAsked {
    ServiceUserId id;
    QString reference;
};

/// Opens the file and runs `work` for the person of `--person`. Wrong usage without it; refused with NotFound
/// if nobody has that reference.
inline ExitStatus forPerson(const CommandContext& context, const char* verb, OpenMode mode,
                            const std::function<ExitStatus(Composition&, const PersonAsked&)>& work) {
    const QString reference = context.arguments.value(QStringLiteral("person"));
    if (reference.isEmpty())
        return refuseUsage(context.output, commandNamed(QLatin1String(verb)),
                           {{}, ErrorCode::WrongUsage, {}});
    const auto composition = openWithCatalogues(context, mode);
    if (!composition) return refuse(context.output, composition.problems());
    const auto id = composition.value()->people.byReference(reference);
    if (!id) return refuse(context.output, {{{}, ErrorCode::NotFound, {reference}}});
    composition.value()->audit.viewed(id->uuid());
    return work(*composition.value(), {*id, reference});
}

} // namespace aelwyd
