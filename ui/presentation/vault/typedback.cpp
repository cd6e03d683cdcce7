// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/typedback.h"

#include "core/vault/recoverykey.h"

namespace aelwyd {

Problems problemsOfTypedBack(const QString& typed, const QStringList& groups) {
    const QString field = QStringLiteral("typed");
    const auto key = recoveryKeyFrom(typed);
    if (!key) return {{field, ErrorCode::WrongRecoveryKey, key.problems().first().arguments}};
    const QStringList given = recoveryGroups(key.value());
    for (int group = 0; group < given.size(); ++group)
        if (given.at(group) != groups.value(group))
            return {{field, ErrorCode::WrongRecoveryKey, {QString::number(group + 1)}}};
    return {};
}

} // namespace aelwyd
