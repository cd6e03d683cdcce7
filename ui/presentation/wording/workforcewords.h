// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd::wording {

QString word(LanguageLevel level);
QString word(Employment employment);
QString word(Gender gender);

} // namespace aelwyd::wording
