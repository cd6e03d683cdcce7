// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/preparationwords.h"

#include "core/base/text.h"
#include "core/concerns/concern.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"

#include <QStringList>

namespace aelwyd::wording {

namespace {

QString shown(const BilingualText& text) {
    return withVisibleControls(text.preferring(installedLanguage()));
}

QString visitsLine(const ReviewPreparation& ready) {
    return translate("Wording", "Since %1: visits delivered: %2, missed: %3, different workers: %4.")
        .arg(date(*ready.since))
        .arg(ready.visits.delivered)
        .arg(ready.visits.missed)
        .arg(ready.visits.differentWorkers);
}

QString bankLine(const BankSince& bank) {
    return translate("Wording", "Banked: %1, used: %2, lapsed: %3. In the bank now: %4.")
        .arg(minutes(bank.banked), minutes(bank.used), minutes(bank.lapsed),
             minutes(bank.balance.value_or(0)));
}

/// The sentence with the list; none for an empty list.
void addList(QStringList& lines, const char* sentence, const QStringList& list) {
    if (!list.isEmpty()) lines.append(translate("Wording", sentence).arg(list.join(QStringLiteral("; "))));
}

} // namespace

QString sentences(const ReviewPreparation& ready) {
    if (!ready.since) return {};
    QStringList lines{visitsLine(ready)}, stories, concerns, actions;
    if (ready.bank) lines.append(bankLine(*ready.bank));
    for (const Story& story : ready.stories)
        stories.append(shown(story.title));
    for (const Concern& concern : ready.concerns)
        concerns.append(shown(concern.what));
    for (const ReviewAction& action : ready.openActions)
        actions.append(QStringLiteral("%1 (%2)").arg(withVisibleControls(action.what),
                                                     withVisibleControls(action.owner)));
    addList(lines, QT_TRANSLATE_NOOP("Wording", "Stories: %1"), stories);
    addList(lines, QT_TRANSLATE_NOOP("Wording", "Asked for, complained of or praised: %1"), concerns);
    addList(lines, QT_TRANSLATE_NOOP("Wording", "Still to be done: %1"), actions);
    return lines.join(u'\n');
}

} // namespace aelwyd::wording
