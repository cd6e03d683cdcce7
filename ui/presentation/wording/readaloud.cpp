// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

// Every part after the first begins with "yn" in Welsh, so that the word before the last is always "ac".

QString spokenLanguage(const MatchReason& reason) {
    const QString name = language(LanguageCode::fromString(reason.names.first()));
    switch (*reason.level) {
    case LanguageLevel::Fluent:
        return translate("Matching", "speaks %1 fluently").arg(name);
    case LanguageLevel::Good:
        return translate("Matching", "speaks %1 well").arg(name);
    case LanguageLevel::Some:
        return translate("Matching", "speaks some %1").arg(name);
    }
    return {};
}

QString spokenQuality(const QString& code) {
    static constexpr std::pair<const char*, const char*> known[] = {
        {"being_known", QT_TRANSLATE_NOOP("Matching", "gets to know people")},
        {"curiosity", QT_TRANSLATE_NOOP("Matching", "is curious about people")},
        {"respect", QT_TRANSLATE_NOOP("Matching", "shows respect")},
        {"on_time", QT_TRANSLATE_NOOP("Matching", "is on time")},
        {"smiling", QT_TRANSLATE_NOOP("Matching", "comes with a smile")},
        {"time", QT_TRANSLATE_NOOP("Matching", "takes time")},
        {"listening", QT_TRANSLATE_NOOP("Matching", "listens")}};
    for (const auto& [name, words] : known)
        if (code == QLatin1String(name)) return translate("Matching", words);
    return translate("Matching", "is known for “%1”").arg(code);
}

QString spokenLength(int minutes) {
    const int hours = minutes / 60, rest = minutes % 60;
    if (hours == 0) return translate("Matching", "%1 minutes").arg(rest);
    const QString whole =
        hours == 1 ? translate("Matching", "1 hour") : translate("Matching", "%1 hours").arg(hours);
    return rest == 0 ? whole : translate("Matching", "%1 %2 minutes").arg(whole, QString::number(rest));
}

/// "singing, chapel and rugby"; Welsh does without the last word, which would change what follows it.
QString spokenNames(QStringList names) {
    const QString last = names.takeLast();
    if (names.isEmpty()) return last;
    return translate("Matching", "%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// Nothing where there is nothing to be said.
QStringList spokenParts(const MatchReason& reason) {
    QStringList parts;
    switch (reason.code) {
    case ReasonCode::Continuity:
        if (reason.count > 0)
            parts.append(translate("Matching", "has made %1 of the last %2 visits")
                             .arg(reason.count)
                             .arg(reason.outOf));
        break;
    case ReasonCode::Language:
        if (reason.level && !reason.names.isEmpty()) parts.append(spokenLanguage(reason));
        break;
    case ReasonCode::Qualities:
        for (const QString& name : reason.names)
            parts.append(spokenQuality(name));
        if (reason.liking == Liking::Liked) parts.append(translate("Matching", "is well liked here"));
        break;
    case ReasonCode::Interests:
        if (!reason.names.isEmpty())
            parts.append(
                translate("Matching", "shares an interest in %1").arg(spokenNames(interests(reason.names))));
        break;
    case ReasonCode::Locality:
        if (!reason.names.isEmpty()) parts.append(translate("Matching", "works in the same area"));
        break;
    case ReasonCode::HoursRoom:
        if (reason.known && reason.count > 0)
            parts.append(translate("Matching", "has %1 free this week").arg(spokenLength(reason.count)));
        break;
    case ReasonCode::Preference:
    case ReasonCode::Fairness:
        break;
    }
    return parts;
}

} // namespace

QString readAloud(const QString& name, const Candidate& candidate) {
    QStringList parts;
    for (const MatchReason& reason : candidate.reasons)
        parts += spokenParts(reason);
    if (parts.isEmpty())
        return translate("Matching", "%1 may come. There is nothing more to tell yet.").arg(name);
    const QString last = parts.takeLast();
    const QString all = parts.isEmpty()
                            ? last
                            : translate("Matching", "%1, and %2").arg(parts.join(QStringLiteral(", ")), last);
    return translate("Matching", "%1 %2.", "name, what can be said").arg(name, all);
}

} // namespace aelwyd::wording
