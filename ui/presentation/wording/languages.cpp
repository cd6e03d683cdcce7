// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/languages.h"

#include "ui/presentation/wording/phrasebook.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>

namespace aelwyd::wording {

template <class Translate>
static QString known(const QString& code, const Translate& translate) {
    if (code == QLatin1String("cy")) return translate("Wording", "Welsh", "language");
    if (code == QLatin1String("en")) return translate("Wording", "English", "language");
    if (code == QLatin1String("bsl")) return translate("Wording", "British Sign Language");
    if (code == QLatin1String("pl")) return translate("Wording", "Polish");
    if (code == QLatin1String("ar")) return translate("Wording", "Arabic");
    if (code == QLatin1String("bn")) return translate("Wording", "Bengali");
    if (code == QLatin1String("ur")) return translate("Wording", "Urdu");
    if (code == QLatin1String("pa")) return translate("Wording", "Punjabi");
    if (code == QLatin1String("gu")) return translate("Wording", "Gujarati");
    if (code == QLatin1String("hi")) return translate("Wording", "Hindi");
    if (code == QLatin1String("so")) return translate("Wording", "Somali");
    if (code == QLatin1String("pt")) return translate("Wording", "Portuguese");
    if (code == QLatin1String("zh")) return translate("Wording", "Chinese");
    if (code == QLatin1String("ro")) return translate("Wording", "Romanian");
    if (code == QLatin1String("uk")) return translate("Wording", "Ukrainian");
    if (code == QLatin1String("it")) return translate("Wording", "Italian");
    if (code == QLatin1String("es")) return translate("Wording", "Spanish");
    if (code == QLatin1String("fr")) return translate("Wording", "French");
    if (code == QLatin1String("de")) return translate("Wording", "German");
    return {};
}

static QString namedOr(const QString& word, const LanguageCode& code) {
    if (!word.isEmpty()) return word;
    const QString own = QLocale(code.code()).nativeLanguageName();
    return own.isEmpty() || QLocale(code.code()).language() == QLocale::C ? code.code() : own;
}

QString language(const LanguageCode& code) {
    const auto say = [](const char* context, const char* english, const char* remark = nullptr) {
        return translate(context, english, remark);
    };
    return namedOr(known(code.code(), say), code);
}

QString language(const LanguageCode& code, ReaderLanguage reader) {
    const Phrasebook& words = Phrasebook::of(reader);
    const auto say = [&](const char* context, const char* english, const char* remark = nullptr) {
        return words.in(context, english, remark);
    };
    return namedOr(known(code.code(), say), code);
}

QList<LanguageCode> usualLanguages() {
    QList<LanguageCode> all;
    for (const char* code : {"cy", "en", "bsl", "pl", "ar", "bn", "ur", "pa", "gu", "hi", "so", "pt", "zh",
                             "ro", "uk", "it", "es", "fr", "de"})
        if (const auto read = LanguageCode::tryFromString(QString::fromLatin1(code))) all.append(*read);
    return all;
}

QString word(ReaderLanguage reader) {
    return language(reader == ReaderLanguage::Welsh ? LanguageCode::welsh() : LanguageCode::english());
}

QString leftOut(ReaderLanguage reader) {
    return reader == ReaderLanguage::Welsh ? translate("Wording", "Welsh readers are left out.")
                                           : translate("Wording", "English readers are left out.");
}

} // namespace aelwyd::wording
