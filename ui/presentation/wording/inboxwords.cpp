// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/inboxwords.h"

#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

template <size_t N>
QString nth(FindingRule rule, const char* const (&words)[N]) {
    static_assert(N == CodeList<FindingRule>::codes.size());
    return translate("Wording", words[static_cast<size_t>(rule)]);
}

} // namespace

QString word(FindingRule rule) {
    return nth(rule,
               {QT_TRANSLATE_NOOP("Wording", "Written differently in two places"),
                QT_TRANSLATE_NOOP("Wording", "Taken away in one place, written to in another"),
                QT_TRANSLATE_NOOP("Wording", "Status decided in two places"),
                QT_TRANSLATE_NOOP("Wording", "One worker in two places"),
                QT_TRANSLATE_NOOP("Wording", "Two people with one NHS number"),
                QT_TRANSLATE_NOOP("Wording", "A visit against a status that has changed"),
                QT_TRANSLATE_NOOP("Wording", "Written to a plan that was agreed"),
                QT_TRANSLATE_NOOP("Wording", "More flexible time than there is"),
                QT_TRANSLATE_NOOP(
                    "Wording", "Written by a copy whose role does not allow it, or after it was shut out")});
}

QString reason(FindingRule rule) {
    return nth(
        rule,
        {QT_TRANSLATE_NOOP("Wording",
                           "Neither knew of the other. The later one is shown until somebody decides."),
         QT_TRANSLATE_NOOP("Wording", "It is still there, so that nothing is lost. Keep it, or let it go."),
         QT_TRANSLATE_NOOP("Wording", "The more cautious one holds until somebody decides anew."),
         QT_TRANSLATE_NOOP("Wording", "Two visits overlap. One of them needs somebody else."),
         QT_TRANSLATE_NOOP("Wording", "They may be one person who was taken on twice."),
         QT_TRANSLATE_NOOP("Wording", "The worker may not be the right one for this visit any more."),
         QT_TRANSLATE_NOOP(
             "Wording", "The plan stands as it was agreed. What was written may belong into the next one."),
         QT_TRANSLATE_NOOP("Wording", "Two offices have spent the same saved time."),
         QT_TRANSLATE_NOOP("Wording",
                           "It is no part of the records on any copy. Somebody whose role allows it "
                           "can enter it anew.")});
}

} // namespace aelwyd::wording
