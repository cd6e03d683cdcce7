// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/stafflistmodel.h"

/// The words of a worker's line in lists, in the language of the interface.
namespace aelwyd::staffline {

/// "Amber", or "Experience not decided".
QString statusWord(const Standing& standing);
/// What is due first, its day before it, or when they left: "3 Dec · DBS check", "Left: 1 Nov". Else
/// reference and locality.
QString secondLine(const StaffRow& row, QDate today);
/// The same where there is room: "DBS runs out 3 Dec".
QString sentence(const StaffRow& row, QDate today);
/// The name and that sentence in full, as a tip: with what markup would be spelt out.
QString tip(const StaffRow& row, QDate today);
/// Something is due today or late.
bool isUrgent(const StaffRow& row);
/// "Mair Puw, Amber, DBS runs out 3 Dec".
QString spoken(const StaffRow& row, QDate today);

} // namespace aelwyd::staffline
