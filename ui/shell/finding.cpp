// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finding.h"

#include "core/base/text.h"
#include "core/service/peopleservice.h"
#include "ui/widgets/kit/icons.h"

#include <QAction>

namespace aelwyd {

static constexpr int kMostPeople = 12;

bool matches(const QString& text, const QString& typed) {
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& want) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(want); });
    });
}

QList<Finding> findingsOfPeople(const PeopleService& people, const QString& typed,
                                const std::function<void(const QString&)>& goTo) {
    if (foldedForSearch(typed).trimmed().isEmpty()) return {};
    QList<Finding> found;
    for (const PersonRow& row : people.rows(people.search({.text = typed}, {}, kMostPeople).ids)) {
        QStringList facts{row.reference, row.locality};
        facts.removeAll(QString());
        const QString place = QStringLiteral("people:person/%1/overview").arg(row.id.toString());
        found.append(
            {row.name, facts.join(QStringLiteral("  ·  ")), icon("user"), [goTo, place] { goTo(place); }});
    }
    return found;
}

QList<Finding> findingsOfActions(const QList<QAction*>& actions, const QString& typed) {
    QList<Finding> found;
    for (QAction* action : actions)
        if (action->isEnabled() && matches(action->text(), typed))
            found.append({action->text(), action->shortcut().toString(QKeySequence::NativeText),
                          action->icon(), [action] { action->trigger(); }});
    return found;
}

} // namespace aelwyd
