// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/planlayout.h"

namespace aelwyd {
namespace {

constexpr std::array kLayouts{"full", "one-page", "large-print", "home"};
constexpr std::array kLanguages{"cy", "en", "both"};

template <class E, class Codes>
std::optional<E> valueOf(const Codes& codes, const QString& code) {
    const QString wanted = code.trimmed().toLower().replace(u'_', u'-');
    for (size_t i = 0; i < codes.size(); ++i)
        if (wanted == QLatin1String(codes[i])) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

QString toCode(PlanLayout layout) {
    return QString::fromLatin1(kLayouts.at(static_cast<size_t>(layout)));
}

QString toCode(PrintLanguage language) {
    return QString::fromLatin1(kLanguages.at(static_cast<size_t>(language)));
}

std::optional<PlanLayout> planLayoutFromCode(const QString& code) {
    return valueOf<PlanLayout>(kLayouts, code);
}

std::optional<PrintLanguage> printLanguageFromCode(const QString& code) {
    return valueOf<PrintLanguage>(kLanguages, code);
}

} // namespace aelwyd
