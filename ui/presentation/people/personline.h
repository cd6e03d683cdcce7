// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"

/// The words of a person's line in lists, in the language of the interface.
namespace aelwyd::personline {

/// The name as it is shown and spoken; hidden direction marks are made visible.
QString name(const PersonRow& row);
/// "ER" for Eirlys Rhŷs-Ŵyn.
QString initials(const QString& name);
/// "Amber", or "Complexity not decided".
QString complexityWord(const std::optional<Rag>& complexity);
/// What the office has to do next: "No plan yet", "Review due 3 May 2027", "Review late: 3 May 2026".
QString due(const PersonRow& row, QDate today);
/// What is due needs a person now.
bool isUrgent(const PersonRow& row, QDate today);
/// The stage if it is not the usual one, then what is due: "Paused · Review due 3 May 2027".
QString secondLine(const PersonRow& row, QDate today);
/// The name and the second line in full, as a tip: with what markup would be spelt out.
QString tip(const PersonRow& row, QDate today);
/// "Eirlys Rhŷs-Ŵyn, Amber, Review due 3 May 2027".
QString spoken(const PersonRow& row, QDate today);

} // namespace aelwyd::personline
