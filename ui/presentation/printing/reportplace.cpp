// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportplace.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

static QString nameOf(Funding funding, ReaderLanguage language) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Wording", "Local authority"),
                                        QT_TRANSLATE_NOOP("Wording", "Direct payment"),
                                        QT_TRANSLATE_NOOP("Wording", "Individual budget"),
                                        QT_TRANSLATE_NOOP("Wording", "Individual service fund"),
                                        QT_TRANSLATE_NOOP("Wording", "Self-funded"),
                                        QT_TRANSLATE_NOOP("Wording", "NHS continuing health care"),
                                        QT_TRANSLATE_NOOP("Wording", "Top-up paid by the person")};
    static_assert(phrases.size() == CodeList<Funding>::codes.size());
    return Phrasebook::of(language).in("Wording", phrases.at(static_cast<size_t>(funding)));
}

QString placeOfReport(const ReportScope& scope, const ReportWords& words) {
    const QString place = scope.locality.value_or(words(QT_TRANSLATE_NOOP("Print", "The whole agency")));
    return scope.funding ? place + QStringLiteral(" · ") + nameOf(*scope.funding, words.language()) : place;
}

} // namespace aelwyd
