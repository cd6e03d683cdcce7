// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planchoices.h"

#include "core/service/catalogues.h"

namespace aelwyd {

namespace {

QString nameIn(const QList<CatalogueEntry>& entries, const QString& code, ReaderLanguage reader) {
    for (const CatalogueEntry& entry : entries)
        if (entry.code == code) return entry.name.preferring(reader);
    return code;
}

} // namespace

PlanChoices PlanChoices::from(const Catalogues& catalogues) {
    return {catalogues.frameworks(), catalogues.competences()};
}

QString PlanChoices::headingName(const FrameworkLink& link, ReaderLanguage reader) const {
    for (const OutcomeFramework& framework : frameworks)
        if (framework.code == link.framework) return nameIn(framework.headings, link.heading, reader);
    return link.heading;
}

QString PlanChoices::competenceName(const QString& code, ReaderLanguage reader) const {
    return nameIn(competences, code, reader);
}

} // namespace aelwyd
