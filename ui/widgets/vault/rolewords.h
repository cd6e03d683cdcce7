// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/codebox.h"

namespace aelwyd {

/// A choice between the roles, by their codes. The caller or its layout owns it.
inline CodeBox* roleBox() {
    auto* box = new CodeBox([](const QString& code) {
        const auto role = fromCode<Role>(code);
        return role ? wording::word(*role) : code;
    });
    box->setCodes({toCode(Role::Viewer), toCode(Role::Supervisor), toCode(Role::Manager)});
    return box;
}

} // namespace aelwyd
