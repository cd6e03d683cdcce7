// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/tagwords.h"

#include "core/service/catalogues.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

struct TagWords {
    const char* code;
    const char* english;
};

constexpr TagWords kQualities[] = {
    {"being_known", QT_TRANSLATE_NOOP("Workforce", "Knows the person")},
    {"curiosity", QT_TRANSLATE_NOOP("Workforce", "Curious about people")},
    {"respect", QT_TRANSLATE_NOOP("Workforce", "Respect")},
    {"on_time", QT_TRANSLATE_NOOP("Workforce", "On time")},
    {"smiling", QT_TRANSLATE_NOOP("Workforce", "A smile")},
    {"time", QT_TRANSLATE_NOOP("Workforce", "Takes time")},
    {"listening", QT_TRANSLATE_NOOP("Workforce", "Listens")},
};

constexpr TagWords kInterests[] = {{"cooking", QT_TRANSLATE_NOOP("Workforce", "cooking")},
                                   {"singing", QT_TRANSLATE_NOOP("Workforce", "singing")},
                                   {"radio", QT_TRANSLATE_NOOP("Workforce", "the radio")},
                                   {"reading", QT_TRANSLATE_NOOP("Workforce", "reading")},
                                   {"history", QT_TRANSLATE_NOOP("Workforce", "history")},
                                   {"crafts", QT_TRANSLATE_NOOP("Workforce", "crafts")},
                                   {"walking", QT_TRANSLATE_NOOP("Workforce", "walking")},
                                   {"garden", QT_TRANSLATE_NOOP("Workforce", "gardening")},
                                   {"football", QT_TRANSLATE_NOOP("Workforce", "football")},
                                   {"chapel", QT_TRANSLATE_NOOP("Workforce", "chapel")},
                                   {"dogs", QT_TRANSLATE_NOOP("Workforce", "dogs")},
                                   {"rugby", QT_TRANSLATE_NOOP("Workforce", "rugby")},
                                   {"knitting", QT_TRANSLATE_NOOP("Workforce", "knitting")},
                                   {"trains", QT_TRANSLATE_NOOP("Workforce", "trains")},
                                   {"music", QT_TRANSLATE_NOOP("Workforce", "music")},
                                   {"fishing", QT_TRANSLATE_NOOP("Workforce", "fishing")},
                                   {"farming", QT_TRANSLATE_NOOP("Workforce", "farming")}};

template <size_t count>
const char* phraseIn(const TagWords (&known)[count], const QString& code) {
    for (const TagWords& words : known)
        if (code == QLatin1String(words.code)) return words.english;
    return nullptr;
}

} // namespace

QList<NamedCode> knownQualities() {
    QList<NamedCode> known;
    for (const TagWords& words : kQualities)
        known.append({QLatin1String(words.code), translate("Workforce", words.english)});
    return known;
}

const char* qualityPhrase(const QString& code) {
    return phraseIn(kQualities, code);
}

const char* interestPhrase(const QString& code) {
    return phraseIn(kInterests, code);
}

QString quality(const QString& code) {
    const char* known = qualityPhrase(code);
    return known ? translate("Workforce", known) : code;
}

QString interest(const QString& code) {
    const char* known = interestPhrase(code);
    return known ? translate("Workforce", known) : code;
}

QStringList interests(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes)
        words.append(interest(code));
    return words;
}

QString unit(const QString& code) {
    static const Catalogues builtIn = Catalogues::load();
    const QString name = builtIn.competenceName(code).preferring(installedLanguage());
    return name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, name);
}

} // namespace aelwyd::wording
