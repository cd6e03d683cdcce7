// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QStandardPaths>

namespace aelwyd {

namespace {

std::unique_ptr<const Clock> clockFor(const std::optional<QDate>& today) {
    if (today) return std::make_unique<TrialClock>(*today);
    return std::make_unique<SystemClock>();
}

} // namespace

QString ownCataloguesFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/catalogues");
}

Result<std::shared_ptr<Composition>> Composition::open(const QString& path, OpenMode mode,
                                                       const std::optional<QDate>& today) {
    auto database = Database::open(path, mode);
    if (!database) return database.problems();
    return std::shared_ptr<Composition>(new Composition(std::move(database).value(), today));
}

Composition::Composition(std::shared_ptr<Database> opened, const std::optional<QDate>& today)
    : clock(clockFor(today))
    , database(std::move(opened))
    , workspace(*database, *clock)
    , catalogues(Catalogues::load(ownCataloguesFolder()))
    , people(workspace)
    , plans(workspace)
    , workforce(workspace, &catalogues)
    , agency(workspace)
    , visits(workspace)
    , bank(workspace)
    , matching(workspace)
    , interchange(workspace, &catalogues)
    , demo(people, plans, workforce, agency, catalogues)
    , printer() {}

} // namespace aelwyd
