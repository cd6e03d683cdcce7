// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/matchtexts.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <algorithm>

namespace aelwyd::matchtexts {

using wording::translate;

namespace {

QString withLength(const QString& day, const LocalMoment& start, int minutes) {
    return translate("MatchTexts", "%1, %2 · %3", "day, time, length")
        .arg(day, wording::time(start.time()), wording::minutes(minutes));
}

QString sentences(const GapToNext& gap) {
    QStringList parts;
    for (const GapInReason& lack : gap.lacks)
        parts.append(translate("MatchTexts", "%1: %2 fewer.", "reason, points")
                         .arg(wording::word(lack.code))
                         .arg(lack.points));
    for (const GapInReason& lead : gap.leads)
        parts.append(translate("MatchTexts", "%1: %2 more.", "reason, points")
                         .arg(wording::word(lead.code))
                         .arg(lead.points));
    return parts.join(u' ');
}

QString behind(const QString& above, const GapToNext& gap) {
    const QString head =
        gap.behind == 0 ? translate("MatchTexts", "As many points as %1; the reference decides.").arg(above)
                        : translate("MatchTexts", "Points behind %1: %2.", "name, points")
                              .arg(above, QString::number(gap.behind));
    return QStringList{head, sentences(gap)}.join(u' ').trimmed();
}

} // namespace

QString shortWhen(const LocalMoment& start, int minutes) {
    return withLength(QLocale().toString(start.day(), QStringLiteral("ddd d MMM")), start, minutes);
}

QString longWhen(const LocalMoment& start, int minutes) {
    return withLength(wording::dayAndDate(start.day()), start, minutes);
}

QString nameOf(const MatchAnswer& answer, const Candidate& candidate) {
    return withVisibleControls(fullName(answer.staff.at(candidate.place).worker()));
}

QString order(const MatchAnswer& answer, size_t place) {
    const auto& all = answer.ranking.candidates;
    if (place > 0) return behind(nameOf(answer, all[place - 1]), gapAbove(answer.ranking, place));
    if (answer.ranking.eligible < 2) return translate("MatchTexts", "The only one who may go.");
    const int ahead = all[0].score - all[1].score;
    return translate("MatchTexts", "Comes first. Points ahead of %1: %2.", "name, points")
        .arg(nameOf(answer, all[1]), QString::number(ahead));
}

QString difference(const MatchAnswer& answer, const Candidate& above, const Candidate& below) {
    if (below.score > above.score) return difference(answer, below, above);
    const GapToNext gap = gapBetween(above, below);
    return translate("MatchTexts", "%1 beside %2.", "two names")
               .arg(nameOf(answer, below), nameOf(answer, above)) +
           u' ' + behind(nameOf(answer, above), gap);
}

QString readAloud(const MatchAnswer& answer, const Candidate& candidate) {
    return wording::readAloud(nameOf(answer, candidate), candidate);
}

QString languageOffer(const MatchAnswer& answer) {
    if (!answer.ranking.languageMet) return {};
    const QString language = wording::language(*answer.person.person.language);
    if (!*answer.ranking.languageMet)
        return translate("MatchTexts", "Language of choice: %1. Nobody who may go speaks it well. That is "
                                       "an unmet need, and it is counted (Active Offer).")
            .arg(language);
    const auto& all = answer.ranking.candidates;
    return translate("MatchTexts", "Language of choice: %1. Workers who may go and speak it well: %2.")
        .arg(language)
        .arg(std::count_if(all.begin(), all.end(), mayGoAndSpeaks));
}

QStringList rules(const Candidate& candidate) {
    QStringList sentences;
    for (const BrokenRule& broken : candidate.rules)
        sentences.append(wording::sentence(broken));
    return sentences;
}

QStringList marks(const Candidate& candidate) {
    QStringList words;
    if (candidate.mayShadow) words.append(translate("MatchTexts", "May shadow"));
    if (candidate.maybeFamily) words.append(translate("MatchTexts", "May be family"));
    return words;
}

} // namespace aelwyd::matchtexts
