// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

struct Tokens;

/// The style sheet of the whole application, from the tokens alone.
QString styleSheetOf(const Tokens& tokens);

} // namespace aelwyd
