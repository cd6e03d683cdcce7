// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet.h"

namespace aelwyd {

/// Takes in one row of a sheet after another: first read, then, if it is sound, kept.
class RowTaker {
  public:
    virtual ~RowTaker() = default;
    /// Reads the row over what is stored under its reference.
    virtual Problems read(const SheetRow& row, const QString& reference) = 0;
    /// Writes what was read last, if it differs, and counts it.
    virtual void keep(ImportReport& report) = 0;
};

} // namespace aelwyd
