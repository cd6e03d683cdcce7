// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// What a quality or an interest that spreadsheets give as a code ("on_time") is called on paper, in the
/// English of the phrasebook; nothing for one that an office made up.
const char* phraseOfQuality(const QString& code);
const char* phraseOfInterest(const QString& code);

} // namespace aelwyd
