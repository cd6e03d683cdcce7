// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>

namespace aelwyd {

/// Where faults are written, one line each; never anything that people typed.
QString faultLogPath();
void logFault(const std::exception& fault);

} // namespace aelwyd
