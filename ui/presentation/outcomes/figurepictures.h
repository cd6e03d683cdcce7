// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "ui/presentation/outcomes/figuresdesk.h"

/// Each kind of figures as a picture, in the language of the interface.
namespace aelwyd::figures {

/// Outcomes at the end of each month: how many are open, and how many were achieved.
FigurePicture overTime(const OutcomeFigures& figures);
FigurePicture byHeading(const OutcomeFigures& figures, const Catalogues& catalogues);
/// Change, maintenance and process, each for itself.
FigurePicture byKind(const OutcomeFigures& figures);
FigurePicture bought(const TimeFigures& figures);
FigurePicture languages(const QList<LanguageFigures>& figures);
FigurePicture waiting(const WaitingFigures& figures);
/// People by their status, and how many workers may go to them.
FigurePicture capacity(const CapacityFacts& facts);

/// How many different workers somebody meets.
FigureElsewhere continuity(const QualityFigures& figures);
/// How many of those who began are still here.
FigureElsewhere retention(const RetentionReport& report);
/// How many workers may go to people with complex needs.
FigureElsewhere redCapacity(const CapacityFacts& facts);

} // namespace aelwyd::figures
