// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/plans/supportplan.h"
#include "core/workforce/careworker.h"
#include "tests/support/random.h"

namespace aelwyd::test {

/// Records with every field drawn by chance, the empty ones too: what a store must give back as it got it.
ServiceUser randomPerson(Chance& chance);
CircleMember randomMember(Chance& chance, const ServiceUserId& person);
Package randomPackage(Chance& chance, const ServiceUserId& person);
CareWorker randomWorker(Chance& chance);
RagDecision randomDecision(Chance& chance, QDate day);

/// The content of a draft drawn anew; id, person and version stay.
SupportPlan withRandomContent(Chance& chance, SupportPlan plan);
/// The draft with one small thing changed, added, taken out or moved.
SupportPlan withRandomEdit(Chance& chance, SupportPlan plan);
/// The plan as it is read back: texts that are empty in both languages are not there.
SupportPlan asRead(SupportPlan plan);

} // namespace aelwyd::test
