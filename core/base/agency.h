// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace aelwyd {

/// The agency whose file this is.
struct Agency {
    QString name;
    QString phone;
    /// A made-up agency for trying things out: the title bar and the paper say so.
    bool demo = false;
    friend bool operator==(const Agency&, const Agency&) = default;
};

} // namespace aelwyd
