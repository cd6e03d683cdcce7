// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"

class QCoreApplication;
class QSettings;

namespace aelwyd {

/// Puts the whole interface into `language`: takes the former translators out, installs ours and Qt's own,
/// sets QLocale's default. Every open window hears QEvent::LanguageChange.
void installLanguage(QCoreApplication& application, ReaderLanguage language);
/// The language that installLanguage put in last; English before that.
ReaderLanguage installedLanguage();

/// The language that this user of the computer chose last; else Welsh when the system is Welsh, else English.
ReaderLanguage rememberedLanguage(const QSettings& settings);
void rememberLanguage(QSettings& settings, ReaderLanguage language);

} // namespace aelwyd
