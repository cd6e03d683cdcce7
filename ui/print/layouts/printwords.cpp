// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/printwords.h"

#include <QCoreApplication>

namespace aelwyd::paper {
namespace {

template <class E, size_t N>
const char* phraseAt(const std::array<const char*, N>& phrases, E value) {
    static_assert(N == CodeList<E>::codes.size());
    return phrases.at(static_cast<size_t>(value));
}

} // namespace

const char* phraseOf(OutcomeKind kind) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "Something I want to change"),
                               QT_TRANSLATE_NOOP("Print", "Something I want to keep as it is"),
                               QT_TRANSLATE_NOOP("Print", "How I want support to feel")},
                    kind);
}

const char* phraseOf(OutcomeStatus status) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "We are working on this"),
                               QT_TRANSLATE_NOOP("Print", "I got there"),
                               QT_TRANSLATE_NOOP("Print", "Kept up"), QT_TRANSLATE_NOOP("Print", "Changed"),
                               QT_TRANSLATE_NOOP("Print", "Let go")},
                    status);
}

const char* phraseOf(ActivityTier tier) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "My daily essentials"),
                               QT_TRANSLATE_NOOP("Print", "My weekly essentials"),
                               QT_TRANSLATE_NOOP("Print", "My flexible activities")},
                    tier);
}

const char* explanationOf(ActivityTier tier) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "What needs to happen every day."),
                               QT_TRANSLATE_NOOP("Print", "What needs to happen every week."),
                               QT_TRANSLATE_NOOP("Print", "What makes life good, when I choose it.")},
                    tier);
}

const char* phraseOf(TimeOfDay time) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "Any time"), QT_TRANSLATE_NOOP("Print", "Morning"),
                               QT_TRANSLATE_NOOP("Print", "Midday"), QT_TRANSLATE_NOOP("Print", "Afternoon"),
                               QT_TRANSLATE_NOOP("Print", "Evening"), QT_TRANSLATE_NOOP("Print", "Bedtime"),
                               QT_TRANSLATE_NOOP("Print", "Night")},
                    time);
}

const char* phraseOf(PartyRole role) {
    return phraseAt(
        std::array{QT_TRANSLATE_NOOP("Print", "The person"), QT_TRANSLATE_NOOP("Print", "Representative"),
                   QT_TRANSLATE_NOOP("Print", "The agency"), QT_TRANSLATE_NOOP("Print", "Social worker")},
        role);
}

const char* phraseOf(Relationship relationship) {
    return phraseAt(
        std::array{QT_TRANSLATE_NOOP("Print", "Family"), QT_TRANSLATE_NOOP("Print", "Unpaid carer"),
                   QT_TRANSLATE_NOOP("Print", "Friend"), QT_TRANSLATE_NOOP("Print", "Neighbour"),
                   QT_TRANSLATE_NOOP("Print", "Advocate"), QT_TRANSLATE_NOOP("Print", "Attorney"),
                   QT_TRANSLATE_NOOP("Print", "GP"), QT_TRANSLATE_NOOP("Print", "Pharmacist"),
                   QT_TRANSLATE_NOOP("Print", "Social worker"), QT_TRANSLATE_NOOP("Print", "Nurse"),
                   QT_TRANSLATE_NOOP("Print", "Someone else in my life")},
        relationship);
}

const char* phraseOf(Funding funding) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "Local authority"),
                               QT_TRANSLATE_NOOP("Print", "Direct payment"),
                               QT_TRANSLATE_NOOP("Print", "Individual budget"),
                               QT_TRANSLATE_NOOP("Print", "Individual service fund"),
                               QT_TRANSLATE_NOOP("Print", "I pay for it myself"),
                               QT_TRANSLATE_NOOP("Print", "NHS continuing health care"),
                               QT_TRANSLATE_NOOP("Print", "Topped up privately")},
                    funding);
}

const char* phraseOf(GenderPreference preference) {
    return phraseAt(std::array{QT_TRANSLATE_NOOP("Print", "Anyone"), QT_TRANSLATE_NOOP("Print", "Women"),
                               QT_TRANSLATE_NOOP("Print", "Men")},
                    preference);
}

const char* headingOf(PlanText text) {
    return phraseAt(
        std::array{QT_TRANSLATE_NOOP("Print", "My story"), QT_TRANSLATE_NOOP("Print", "What matters to me"),
                   QT_TRANSLATE_NOOP("Print", "What I am good at"), QT_TRANSLATE_NOOP("Print", "A good day"),
                   QT_TRANSLATE_NOOP("Print", "A bad day"),
                   QT_TRANSLATE_NOOP("Print", "How best to support me"),
                   QT_TRANSLATE_NOOP("Print", "What people appreciate about me"),
                   QT_TRANSLATE_NOOP("Print", "How I communicate"),
                   QT_TRANSLATE_NOOP("Print", "My keys, and coming in"),
                   QT_TRANSLATE_NOOP("Print", "In an emergency"),
                   QT_TRANSLATE_NOOP("Print", "If I go into hospital"),
                   QT_TRANSLATE_NOOP("Print", "My telecare and equipment")},
        text);
}

} // namespace aelwyd::paper
