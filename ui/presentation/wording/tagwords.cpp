// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/tagwords.h"

#include "core/service/catalogues.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

struct QualityWords {
    const char* code;
    const char* english;
};

constexpr QualityWords kQualities[] = {
    {"being_known", QT_TRANSLATE_NOOP("Workforce", "Knows the person")},
    {"curiosity", QT_TRANSLATE_NOOP("Workforce", "Curious about people")},
    {"respect", QT_TRANSLATE_NOOP("Workforce", "Respect")},
    {"on_time", QT_TRANSLATE_NOOP("Workforce", "On time")},
    {"smiling", QT_TRANSLATE_NOOP("Workforce", "A smile")},
    {"time", QT_TRANSLATE_NOOP("Workforce", "Takes time")},
    {"listening", QT_TRANSLATE_NOOP("Workforce", "Listens")},
};

} // namespace

QList<NamedCode> knownQualities() {
    QList<NamedCode> known;
    for (const QualityWords& words : kQualities)
        known.append({QLatin1String(words.code), translate("Workforce", words.english)});
    return known;
}

QString quality(const QString& code) {
    for (const QualityWords& words : kQualities)
        if (code == QLatin1String(words.code)) return translate("Workforce", words.english);
    return code;
}

QString unit(const QString& code) {
    static const Catalogues builtIn = Catalogues::load();
    const QString name = builtIn.competenceName(code).preferring(installedLanguage());
    return name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, name);
}

} // namespace aelwyd::wording
