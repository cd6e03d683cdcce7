// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace aelwyd {

/// What an icon is tinted with; it follows the theme by itself when that changes.
enum class Tint { Ink, Soft, Accent, OnAccent, Green, Amber, Red };

/// A Lucide icon of resources/icons ("users", "printer"), drawn in the tint's colour at any size. A name that
/// is not there draws nothing. A checked or selected control draws it in the accent.
QIcon icon(const char* name, Tint tint = Tint::Ink);

} // namespace aelwyd
