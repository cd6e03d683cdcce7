// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"

namespace aelwyd {

/// The lists that plans choose from: outcome frameworks and competence units. Data files, read once, never
/// changed after.
class Catalogues {
  public:
    /// The built-in files, then every *.json of `folder` (if one is given) by name: a framework whose code is
    /// already there replaces the earlier one; a list of units adds to, or renames, the units. A file that is
    /// not right is left out and told in problems().
    static Catalogues load(const QString& folder = {});

    const QList<OutcomeFramework>& frameworks() const { return m_frameworks; }
    const QList<CatalogueEntry>& competences() const { return m_competences; }
    /// Files left out: `field` is the file's name, code and arguments say why.
    const Problems& problems() const { return m_problems; }

    /// Names by code; empty in both languages when the code is not known.
    BilingualText headingName(const QString& framework, const QString& heading) const;
    BilingualText competenceName(const QString& unit) const;
    bool hasHeading(const QString& framework, const QString& heading) const;
    bool hasCompetence(const QString& unit) const;

  private:
    void readFile(const QString& path);
    void put(const OutcomeFramework& framework);
    void put(const QList<CatalogueEntry>& units);
    const OutcomeFramework* find(const QString& framework) const;

    QList<OutcomeFramework> m_frameworks;
    QList<CatalogueEntry> m_competences;
    Problems m_problems;
};

} // namespace aelwyd
