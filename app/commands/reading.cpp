// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"

#include "ui/presentation/wording/filewords.h"

namespace aelwyd {

Result<std::shared_ptr<Composition>> openWithCatalogues(const CommandContext& context, OpenMode mode,
                                                        const QString& path) {
    auto opened = openAgency(context.options, mode, path);
    if (opened)
        for (const Problem& problem : opened.value()->catalogues.problems())
            context.output.message(wording::catalogueLeftOut(problem));
    return opened;
}

} // namespace aelwyd
