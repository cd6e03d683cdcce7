// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/exchangedesk.h"

class QWidget;

namespace aelwyd {

/// What the file is being written by cannot be done beside the window: while it lasts longer than `moment`
/// milliseconds, `words` stand in front of `window` with a bar and a way to stop it, and nothing else can be
/// touched. It is over when the function is destroyed.
ExchangeProgress patience(const QString& words, QWidget* window, int moment = 400);

} // namespace aelwyd
