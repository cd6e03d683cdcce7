// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/problem.h"

#include <QList>

namespace aelwyd {

struct CatalogueEntry {
    QString code;
    BilingualText name;
};

/// An outcome framework that commissioners report by: a data file, so that an agency can add its own.
struct OutcomeFramework {
    QString code;
    BilingualText name;
    QList<CatalogueEntry> headings;
};

/// Reads {"code","name":{"cy","en"},"headings":[{"code","cy","en"}]}. A file without code, names in both
/// languages or headings is refused with Damaged (argument: what is missing).
Result<OutcomeFramework> frameworkFromJson(const QByteArray& json);
/// Reads [{"code","cy","en"}], the competence catalogue; refused as above.
Result<QList<CatalogueEntry>> catalogueFromJson(const QByteArray& json);

} // namespace aelwyd
