// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/circlemember.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/workforce/careworker.h"

#include <QJsonObject>

namespace aelwyd {

/// Records as JSON: names as in the spreadsheets, dates ISO, durations in whole minutes, money in pence; what
/// is not known is null.
QJsonObject jsonOf(const PersonRow& row);
QJsonObject jsonOf(const ServiceUser& person);
QJsonObject jsonOf(const CircleMember& member);
QJsonObject jsonOf(const Package& package, QDate today);
QJsonObject jsonOf(const RagDecision& decision);
QJsonObject jsonOf(const PlanSummary& summary);
/// A plan with everything that is written in it.
QJsonObject jsonOf(const SupportPlan& plan);
QJsonObject jsonOf(const CareWorker& worker);

} // namespace aelwyd
