// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"

namespace aelwyd {

/// "P-0001_Siân-Davies_full_cy.pdf": safe in every file system whatever the reference and name hold
/// (separators, control and bidirectional characters, device names, dots, great length), and never empty.
QString planFileName(const PlanDocument& document, PlanLayout layout, PrintLanguage language);

/// Prints the plan into `path`: under a temporary name first, so that the file is there whole or not at all.
/// CannotWrite (arguments: path, reason) when the disk refuses.
Result<void> printToFile(const PlanPrinter& printer, const PlanDocument& document, PlanLayout layout,
                         PrintLanguage language, const QString& path);

/// Writes bytes as printToFile does.
Result<void> writeWhole(const QByteArray& bytes, const QString& path);

} // namespace aelwyd
