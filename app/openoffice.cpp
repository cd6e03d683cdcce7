// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openoffice.h"

#include "app/commands/subjectfiles.h"

#include <QFileInfo>

namespace aelwyd {

Office officeOf(Composition& all, const QString& path) {
    return {all.workspace,
            all.people,
            all.plans,
            all.agency,
            all.workforce,
            all.visits,
            all.bank,
            all.matching,
            all.catalogues,
            all.printer,
            all.audit,
            all.accounts,
            all.backups,
            all.erasure,
            all.outcomes,
            all.reviews,
            all.stories,
            all.concerns,
            all.safeguarding,
            all.today,
            all.pairing,
            all.exchange,
            all.themes,
            QFileInfo(path).absoluteFilePath(),
            [&all](const ServiceUserId& person, bool others, const QString& folder) {
                const auto paths = writeSubjectCopy(all, person, others, folder);
                return paths ? Problems() : paths.problems();
            }};
}

} // namespace aelwyd
