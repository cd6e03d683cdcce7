// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filedump.h"

#include "core/service/session.h"
#include "core/service/workspace.h"
#include "core/storage/dump.h"

namespace aelwyd {

static bool maySeeSafeguarding(const Workspace& workspace) {
    const Session* session = workspace.session();
    return workspace.may(Operation::RecordSafeguarding) && (!session || session->vault.safeguardingKey);
}

QJsonObject readableDumpOf(Workspace& workspace) {
    QJsonObject dump = dumpOf(workspace.database());
    if (!maySeeSafeguarding(workspace)) dump.remove(QLatin1String("safeguarding_concern"));
    return dump;
}

} // namespace aelwyd
