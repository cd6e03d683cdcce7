// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/service/roomleft.h"
#include "core/service/syncservice.h"

#include <QStandardPaths>

namespace aelwyd {

namespace {

std::unique_ptr<const Clock> clockFor(const std::optional<QDate>& today) {
    if (today) return std::make_unique<TrialClock>(*today);
    return std::make_unique<SystemClock>();
}

void settle(Composition& all) {
    // Before anything is written: a copy that was moved or restored goes on as another device.
    all.pairing.identity().settle();
    // What a newer version had sent, in a file that this version has brought up to date just now.
    if (SyncService sync(all.workspace); sync.isAnythingWaiting()) sync.applyWaiting();
}

} // namespace

QString ownCataloguesFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/catalogues");
}

Result<std::shared_ptr<Composition>> Composition::open(const OpeningWish& wish,
                                                       const std::optional<QDate>& today) {
    auto opened = openFile(wish, std::make_shared<SystemClock>());
    if (!opened) return opened.problems();
    return over(std::move(opened).value(), today);
}

std::shared_ptr<Composition> Composition::over(OpenedFile opened, const std::optional<QDate>& today) {
    auto all = std::shared_ptr<Composition>(new Composition(std::move(opened), today));
    if (!all->workspace.isReadOnly()) writeWhereThereIsRoom(*all->database, [&] { settle(*all); });
    return all;
}

Result<std::shared_ptr<Composition>> Composition::open(const QString& path, OpenMode mode,
                                                       const std::optional<QDate>& today) {
    return open({path, mode}, today);
}

Composition::Composition(OpenedFile opened, const std::optional<QDate>& today)
    : clock(clockFor(today))
    , database(std::move(opened.database))
    , session(std::move(opened.session))
    , workspace(*database, *clock, session)
    , audit(workspace)
    , accounts(workspace)
    , backups(workspace)
    , erasure(workspace, backups)
    , log(workspace)
    , pairing(workspace, log)
    , exchange(workspace, log, pairing, backups)
    , inbox(workspace)
    , catalogues(Catalogues::load(ownCataloguesFolder()))
    , people(workspace)
    , plans(workspace)
    , workforce(workspace, &catalogues)
    , agency(workspace)
    , visits(workspace)
    , bank(workspace)
    , matching(workspace)
    , outcomes(workspace)
    , reviews(workspace)
    , stories(workspace)
    , concerns(workspace)
    , safeguarding(workspace)
    , today(workspace, workforce, bank, matching, reviews, concerns, &backups)
    , themes(workspace)
    , outcomeReports(workspace)
    , interchange(workspace, &catalogues)
    , demo(people, plans, workforce, agency, catalogues)
    , printer() {}

} // namespace aelwyd
