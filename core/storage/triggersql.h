// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

#include <QByteArrayList>

namespace aelwyd {

/// "OLD.a IS NOT NEW.a OR …": whether an update has changed any of these columns.
QByteArray anyDiffers(const QByteArrayList& columns);

/// The trigger `table`_`event`_`purpose` ("visit_update_sums"), which runs `body` (statements, each with its
/// semicolon) after every such event, or after those for which `when` holds.
Guard triggerAfter(const QByteArray& event, const QByteArray& table, const QByteArray& purpose,
                   const QByteArray& body, const QByteArray& when = {});

} // namespace aelwyd
