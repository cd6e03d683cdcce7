// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/visitterms.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

const char* phraseOf(VisitKind kind) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "Planned visit"), QT_TRANSLATE_NOOP("Print", "Flexible visit"),
        QT_TRANSLATE_NOOP("Print", "Pop-in"), QT_TRANSLATE_NOOP("Print", "Shadowing"),
        QT_TRANSLATE_NOOP("Print", "Review visit")};
    static_assert(phrases.size() == CodeList<VisitKind>::codes.size());
    return phrases.at(static_cast<size_t>(kind));
}

const char* phraseOf(VisitState state) {
    static constexpr std::array phrases{
        QT_TRANSLATE_NOOP("Print", "Planned"), QT_TRANSLATE_NOOP("Print", "Delivered"),
        QT_TRANSLATE_NOOP("Print", "Called off"), QT_TRANSLATE_NOOP("Print", "Missed"),
        QT_TRANSLATE_NOOP("Print", "Refused at the door")};
    static_assert(phrases.size() == CodeList<VisitState>::codes.size());
    return phrases.at(static_cast<size_t>(state));
}

} // namespace aelwyd
