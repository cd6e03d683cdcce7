// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QHash>
#include <QLocale>
#include <stdexcept>

namespace aelwyd {

LanguageCode LanguageCode::fromString(const QString& text) {
    if (auto language = tryFromString(text)) return *language;
    throw std::invalid_argument("not a language");
}

std::optional<LanguageCode> LanguageCode::tryFromString(const QString& text) noexcept {
    static const QHash<QString, QString> words{{QStringLiteral("welsh"), QStringLiteral("cy")},
                                               {QStringLiteral("cymraeg"), QStringLiteral("cy")},
                                               {QStringLiteral("english"), QStringLiteral("en")},
                                               {QStringLiteral("saesneg"), QStringLiteral("en")}};
    const QString word = text.trimmed().toLower();
    const QString code = words.value(word, word);
    if (code == QLatin1String("bsl")) return LanguageCode(code);
    if (code.size() < 2 || code.size() > 3) return std::nullopt;
    const auto language = QLocale::codeToLanguage(code);
    if (language == QLocale::AnyLanguage || language == QLocale::C) return std::nullopt;
    return LanguageCode(QLocale::languageToCode(language));
}

} // namespace aelwyd
