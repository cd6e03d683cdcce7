// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

#include <QJsonObject>

namespace aelwyd {

/// The plan that `json` describes, as a draft of version 1: dates counted from `today`, ids of the plan's
/// items derived from `key`. `sharedConsents` are the consents that a plan may name instead of spelling out.
/// Throws std::invalid_argument for codes and names that are not known.
SupportPlan planFromJson(const QJsonObject& json, const ServiceUserId& person, const QUuid& key, QDate today,
                         const QJsonObject& sharedConsents);

/// How the plan looked before: its last outcome not yet thought of, the activities for it missing, the first
/// visit of the day longer, and `texts` as they were then.
SupportPlan earlierVersion(SupportPlan plan, const QJsonObject& texts);

} // namespace aelwyd
