// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/facts.h"
#include "app/composition.h"

#include <QJsonObject>

namespace aelwyd {

/// A worker with everything that is kept about them, and what is due.
QJsonObject staffDocument(const Composition& all, const CareWorker& worker);
/// What a list says of a worker.
QJsonObject staffLine(const CareWorker& worker, const Standing& standing, const QList<DueItem>& due);
/// The same as staffDocument for people.
void tellStaff(FactSheet& sheet, const Composition& all, const CareWorker& worker);

} // namespace aelwyd
