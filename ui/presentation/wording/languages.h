// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/language.h"

#include <QList>

namespace aelwyd::wording {

/// "Welsh", "English", "British Sign Language", "Polish"; the code itself when it is not known.
QString language(const LanguageCode& code);
/// The same in the words of `reader`, whatever the language of the interface: for paper.
QString language(const LanguageCode& code, ReaderLanguage reader);
/// The languages to offer first, most used first; others are typed.
QList<LanguageCode> usualLanguages();
QString word(ReaderLanguage reader);
/// "Welsh readers are left out".
QString leftOut(ReaderLanguage reader);

} // namespace aelwyd::wording
