// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/operations.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/workforcewords.h"
