// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reviewterms.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

const char* phraseOf(ReviewKind kind) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "After a day"),
                                        QT_TRANSLATE_NOOP("Print", "After a week"),
                                        QT_TRANSLATE_NOOP("Print", "After six weeks"),
                                        QT_TRANSLATE_NOOP("Print", "Every three months"),
                                        QT_TRANSLATE_NOOP("Print", "With the social worker"),
                                        QT_TRANSLATE_NOOP("Print", "Asked for")};
    static_assert(phrases.size() == CodeList<ReviewKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

const char* phraseOf(OutcomeStatus status) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "Active"), QT_TRANSLATE_NOOP("Print", "Achieved"),
        QT_TRANSLATE_NOOP("Print", "Kept up"), QT_TRANSLATE_NOOP("Print", "Changed"),
        QT_TRANSLATE_NOOP("Print", "Let go")};
    static_assert(phrases.size() == CodeList<OutcomeStatus>::codes.size());
    return phrases.at(static_cast<size_t>(status));
}

} // namespace aelwyd
