// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

#include <QHash>
#include <QSet>

namespace aelwyd {

/// Why a visit cannot be taken to have been made just as planned. NotOpen: something is recorded already, or
/// it has no planned times. NotOver: its end is still to come. WorkerMissing: fewer are allocated than it
/// takes. TwoPlaces: one of them was elsewhere at that time.
enum class AsPlannedHindrance { None, NotOpen, NotOver, WorkerMissing, TwoPlaces };

/// What stands against recording all of `visits` together as made just as planned at `now`. `around` are the
/// visits that touch their time, themselves perhaps among them: those that were delivered take their
/// workers' time, and those of `visits` take each other's, so that of two at once neither can be.
QHash<VisitId, AsPlannedHindrance> asPlannedHindrances(const QList<Visit>& visits, const QList<Visit>& around,
                                                       LocalMoment now);
/// The visit as it was made if it was made just as planned; it must have planned times.
Visit madeAsPlanned(Visit visit);

} // namespace aelwyd
