// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// A code with what it is called, to choose from.
struct NamedCode {
    QString code;
    QString name;
};

} // namespace aelwyd
