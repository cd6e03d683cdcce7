// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finding.h"

#include "core/base/text.h"
#include "core/service/peopleservice.h"
#include "core/service/staffindex.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/page.h"

#include <QAction>

namespace aelwyd {

namespace {

constexpr int kMostPeople = 12;
constexpr int kMostWorkers = 8;

bool isNothing(const QString& typed) {
    return foldedForSearch(typed).trimmed().isEmpty();
}

PaletteFinding findingOf(const QString& name, QStringList facts, const char* iconName,
                         const std::function<void()>& go) {
    facts.removeAll(QString());
    return {withVisibleControls(name), facts.join(QStringLiteral("  ·  ")), icon(iconName), go};
}

} // namespace

bool matches(const QString& text, const QString& typed) {
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& want) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(want); });
    });
}

QList<PaletteFinding> findingsOfPeople(const PeopleService& people, const QString& typed,
                                       const std::function<void(const QString&)>& goTo) {
    if (isNothing(typed)) return {};
    QList<PaletteFinding> found;
    for (const PersonRow& row : people.rows(people.search({.text = typed}, {}, kMostPeople).ids)) {
        const QString place = QStringLiteral("people:person/%1/overview").arg(row.id.toString());
        found.append(
            findingOf(row.name, {row.reference, row.locality}, "user", [goTo, place] { goTo(place); }));
    }
    return found;
}

QList<PaletteFinding> findingsOfWorkers(StaffIndex& staff, const QString& typed,
                                        const std::function<void(const QString&)>& goTo) {
    if (isNothing(typed)) return {};
    QList<PaletteFinding> found;
    for (const StaffKey& key : staff.find(typed, kMostWorkers)) {
        const QString place = QStringLiteral("staff:worker/%1/overview").arg(key.id.toString());
        const QString name = fullName(key.firstName, key.lastName);
        found.append(
            findingOf(name, {key.reference, key.locality}, "id-card", [goTo, place] { goTo(place); }));
    }
    return found;
}

QList<PaletteFinding> findingsOfActions(const QList<QAction*>& actions, const QString& typed) {
    QList<PaletteFinding> found;
    for (QAction* action : actions)
        if (action->isEnabled() && matches(action->text(), typed))
            found.append({action->text(), action->shortcut().toString(QKeySequence::NativeText),
                          action->icon(), [action] { action->trigger(); }});
    return found;
}

QList<PaletteFinding> findingsOfErrands(const Page& page, const QString& typed,
                                        const std::function<void()>& bring) {
    QList<PaletteFinding> found = findingsOfActions(page.errands(), typed);
    for (PaletteFinding& errand : found) {
        errand.detail = page.title();
        errand.go = [bring, go = errand.go] {
            bring();
            go();
        };
    }
    return found;
}

} // namespace aelwyd
