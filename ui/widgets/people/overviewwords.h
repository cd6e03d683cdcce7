// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/overview.h"

/// The sentences of the overview, in the language of the interface.
namespace aelwyd::overviewwords {

/// "Version 3 agreed", "Draft of version 1", "None yet".
QString planState(const Overview& overview);
/// "Review due 3 May 2027", "Review overdue since 3 May 2026"; empty without an agreed plan.
QString review(const Overview& overview, QDate today);
bool isOverdue(const Overview& overview, QDate today);
/// "Paused since 20 November 2026 · In hospital".
QString stage(const Overview& overview);
QString funding(const Overview& overview);
/// "Welsh first", "Language not asked yet".
QString language(const ServiceUser& person);
/// In the reader's language if it is there; hidden direction marks are made visible.
QString shown(const BilingualText& text);
/// "Needs an interpreter · Hears little or nothing".
QString needs(const ServiceUser& person);
/// "Likes to be called Eirlys · 1 March 1939 (86) · Welsh first · P-0001", in parts.
QStringList facts(const ServiceUser& person, QDate today);

} // namespace aelwyd::overviewwords
