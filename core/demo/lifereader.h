// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"

namespace aelwyd {

/// Which person of which demo agency is being made.
struct LifeContext {
    /// Ids of everything of this agency are derived from it.
    QUuid agency;
    /// From 0; gives reference, phones and NHS number.
    int index = 0;
    DemoOptions options;
};

/// The person, circle, package and plans that `life` (written or put together) describes.
/// Throws std::invalid_argument for codes and names that are not known.
DemoPerson personFromLife(const QJsonObject& life, const LifeContext& context, const DemoContent& content);

} // namespace aelwyd
