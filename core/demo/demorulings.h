// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"
#include "core/workforce/experience.h"

namespace aelwyd {

/// What was decided about one worker who is Amber.
struct DemoRuling {
    CareWorkerId worker;
    ExperienceDecision decision;
    friend bool operator==(const DemoRuling&, const DemoRuling&) = default;
};

/// Who was Amber long ago keeps to Amber and Green people since a decision that was in time; who became it of
/// late may still wait for one, at most six weeks too long. In the order of the workers.
QList<DemoRuling> demoRulings(const DemoAgency& made, const DemoContent& content, QDate today);

} // namespace aelwyd
