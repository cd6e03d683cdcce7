// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/reportfigures.h"

namespace aelwyd {

/// What flexible time was used for, in both languages: the words of it, or else its headings. Empty where no
/// outcome was named.
BilingualText boughtWords(const BoughtTime& bought, const Catalogues& catalogues);

} // namespace aelwyd
