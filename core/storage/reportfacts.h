// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/people/serviceuser.h"
#include "core/workforce/careworker.h"

#include <QHash>
#include <QSet>

namespace aelwyd {

class Database;

/// What reports sort people by.
struct SortingFacts {
    QString locality;
    /// Of choice; nothing until the person has said.
    std::optional<LanguageCode> language;
};

/// Of everybody, those who left the list too: what was counted of them stays counted.
QHash<ServiceUserId, SortingFacts> countedPeople(Database& database);
/// The codes of the languages that each worker speaks well enough to work in: good or fluent.
QHash<CareWorkerId, QSet<QString>> workingLanguages(Database& database);

/// The people behind the records (people, visits, outcomes by their item, reviews, concerns, stories), each
/// once, in no order. Records that are gone have nobody.
QSet<ServiceUserId> peopleBehind(Database& database, const QList<QUuid>& records);

} // namespace aelwyd
