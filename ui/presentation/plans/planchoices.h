// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"
#include "core/plans/supportplan.h"

namespace aelwyd {

class Catalogues;

/// What outcomes and activities may be linked to, with names in both languages.
struct PlanChoices {
    QList<OutcomeFramework> frameworks;
    QList<CatalogueEntry> competences;

    static PlanChoices from(const Catalogues& catalogues);

    /// For reading; the code itself where the catalogue does not know it.
    QString headingName(const FrameworkLink& link, ReaderLanguage reader) const;
    QString competenceName(const QString& code, ReaderLanguage reader) const;
};

} // namespace aelwyd
