// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/matchwords.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/workforcewords.h"

namespace aelwyd::wording {

namespace {

QString dayOf(const std::optional<QDate>& day) {
    return day ? date(*day) : QString();
}

QString statusOf(const std::optional<Rag>& status) {
    return status ? word(*status) : translate("Matching", "not decided, so it counts as Red");
}

QString unitsOf(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes)
        words.append(unit(code));
    return words.join(QStringLiteral(", "));
}

QString withoutPapers(const BrokenRule& broken) {
    if (broken.rule == MatchRule::Dbs)
        return broken.from ? translate("Matching", "The DBS check does not hold on that day. Its date: %1. "
                                                   "Years for which a check holds: %2.")
                                 .arg(dayOf(broken.from))
                                 .arg(broken.limit)
                           : translate("Matching", "There is no DBS check.");
    return broken.from
               ? translate("Matching", "The registration has run out. Last day: %1.").arg(dayOf(broken.from))
               : translate("Matching", "Is not registered, and the time for it is over. Months for it: %1.")
                     .arg(broken.limit);
}

QString tooMuch(const BrokenRule& broken) {
    if (broken.rule == MatchRule::MicroLimit)
        return translate("Matching",
                         "People given personal care in four weeks, with this visit: %1. At most: %2.")
            .arg(broken.amount)
            .arg(broken.limit);
    const QString text =
        broken.rule == MatchRule::RedHours
            ? translate("Matching", "Hours of that week with this visit: %1. At most, while Red: %2.")
            : translate("Matching", "Hours of that week with this visit: %1. At most by contract: %2.");
    return text.arg(minutes(broken.amount), minutes(broken.limit));
}

QString times(const BrokenRule& broken) {
    if (broken.rule == MatchRule::Availability)
        return translate("Matching", "Is not available at that time.");
    if (broken.rule == MatchRule::Leave)
        return translate("Matching", "On leave from %1 to %2.").arg(dayOf(broken.from), dayOf(broken.until));
    return translate("Matching", "Has another visit from %1 to %2.")
        .arg(time(broken.other->start.time()), time(broken.other->end().time()));
}

QString languagePhrase(const MatchReason& reason) {
    if (reason.names.isEmpty()) return translate("Matching", "No language of choice is known");
    const QString name = language(LanguageCode::fromString(reason.names.first()));
    if (!reason.level) return translate("Matching", "Does not speak the language of choice: %1").arg(name);
    return translate("Matching", "Language of choice: %1 (%2)").arg(name, word(*reason.level));
}

QString likingPhrase(Liking liking) {
    return translate("Matching", "Said after visits: %1").arg(word(liking));
}

QString clickPhrase(const MatchReason& reason) {
    QStringList words = reason.names;
    if (reason.code == ReasonCode::Qualities)
        for (QString& word : words)
            word = quality(word);
    if (reason.code == ReasonCode::Interests) words = interests(words);
    const QString names = words.join(QStringLiteral(", "));
    if (reason.code == ReasonCode::Interests)
        return names.isEmpty() ? translate("Matching", "No interest in common")
                               : translate("Matching", "Interests in common: %1").arg(names);
    if (reason.liking && names.isEmpty()) return likingPhrase(*reason.liking);
    if (reason.liking)
        return translate("Matching", "%1; %2", "two reasons")
            .arg(translate("Matching", "Qualities that were asked for: %1").arg(names),
                 likingPhrase(*reason.liking));
    if (!names.isEmpty()) return translate("Matching", "Qualities that were asked for: %1").arg(names);
    return reason.outOf > 0 ? translate("Matching", "None of the qualities that were asked for")
                            : translate("Matching", "No qualities are asked for");
}

QString continuityPhrase(const MatchReason& reason) {
    if (reason.count > 0)
        return translate("Matching", "%1 of the last %2 visits").arg(reason.count).arg(reason.outOf);
    return translate("Matching", "Has not been here in the last eight weeks");
}

QString roomPhrase(const MatchReason& reason) {
    if (!reason.known) return translate("Matching", "No ceiling to the week's hours");
    return reason.count > 0 ? translate("Matching", "%1 free this week").arg(minutes(reason.count))
                            : translate("Matching", "No hours left this week");
}

} // namespace

QString word(MatchRule rule) {
    switch (rule) {
    case MatchRule::Rag:
        return translate("Matching", "RAG status");
    case MatchRule::Left:
        return translate("Matching", "Has left");
    case MatchRule::NotStarted:
        return translate("Matching", "Not started yet");
    case MatchRule::Availability:
        return translate("Matching", "Availability");
    case MatchRule::Leave:
        return translate("Matching", "Leave");
    case MatchRule::Overlap:
        return translate("Matching", "Another visit");
    case MatchRule::Competence:
        return translate("Matching", "Competences");
    case MatchRule::DoNotSend:
        return translate("Matching", "Not to be sent");
    case MatchRule::Gender:
        return translate("Matching", "Gender");
    case MatchRule::Registration:
        return translate("Matching", "Registration");
    case MatchRule::Dbs:
        return translate("Matching", "DBS check");
    case MatchRule::Hours:
        return translate("Matching", "Contract hours");
    case MatchRule::RedHours:
        return translate("Matching", "Light workload while Red");
    case MatchRule::MicroLimit:
        return translate("Matching", "People for one helper");
    }
    return {};
}

QString sentence(const BrokenRule& broken) {
    switch (broken.rule) {
    case MatchRule::Rag:
        return translate("Matching", "May only shadow. Worker: %1. Person: %2.")
            .arg(statusOf(broken.worker), statusOf(broken.person));
    case MatchRule::Left:
        return translate("Matching", "Has left. First day away: %1.").arg(dayOf(broken.from));
    case MatchRule::NotStarted:
        return translate("Matching", "Has not started. First day: %1.").arg(dayOf(broken.from));
    case MatchRule::Availability:
    case MatchRule::Leave:
    case MatchRule::Overlap:
        return times(broken);
    case MatchRule::Competence:
        return translate("Matching", "Competences that are missing: %1.").arg(unitsOf(broken.names));
    case MatchRule::DoNotSend:
        return translate("Matching", "This worker and this person are kept apart.");
    case MatchRule::Gender:
        return translate("Matching", "The person asks for a worker of another gender, or it is not known.");
    case MatchRule::Registration:
    case MatchRule::Dbs:
        return withoutPapers(broken);
    case MatchRule::Hours:
    case MatchRule::RedHours:
    case MatchRule::MicroLimit:
        return tooMuch(broken);
    }
    return {};
}

QString word(ReasonCode code) {
    switch (code) {
    case ReasonCode::Continuity:
        return translate("Matching", "Continuity");
    case ReasonCode::Language:
        return translate("Matching", "Language");
    case ReasonCode::Qualities:
        return translate("Matching", "Qualities");
    case ReasonCode::Interests:
        return translate("Matching", "Interests");
    case ReasonCode::Locality:
        return translate("Matching", "Locality");
    case ReasonCode::Preference:
        return translate("Matching", "Wishes");
    case ReasonCode::HoursRoom:
        return translate("Matching", "Room in the week");
    case ReasonCode::Fairness:
        return translate("Matching", "Fair shares");
    }
    return {};
}

QString phrase(const MatchReason& reason) {
    switch (reason.code) {
    case ReasonCode::Continuity:
        return continuityPhrase(reason);
    case ReasonCode::Language:
        return languagePhrase(reason);
    case ReasonCode::Qualities:
    case ReasonCode::Interests:
        return clickPhrase(reason);
    case ReasonCode::Locality:
        return reason.names.isEmpty()
                   ? translate("Matching", "Another locality")
                   : translate("Matching", "The same locality: %1").arg(reason.names.first());
    case ReasonCode::Preference:
        return reason.count > 0 ? translate("Matching", "Of the gender that was asked for")
                                : translate("Matching", "No wish about gender");
    case ReasonCode::HoursRoom:
        return roomPhrase(reason);
    case ReasonCode::Fairness:
        return translate("Matching", "Hard calls this week: %1").arg(reason.count);
    }
    return {};
}

QString word(Liking liking) {
    switch (liking) {
    case Liking::RatherNot:
        return translate("Matching", "Rather not");
    case Liking::Neutral:
        return translate("Matching", "Neither liked nor disliked");
    case Liking::Liked:
        return translate("Matching", "Liked");
    }
    return {};
}

QString saidWords(const Feedback& said, ReaderLanguage reader) {
    const QString by = translate("Matching", "Said by: %1").arg(said.saidBy);
    const QString words = said.words.preferring(reader);
    return words.isEmpty() ? by : QStringLiteral("“%1”\n%2").arg(words, by);
}

QString phrase(const GapToNext& gap) {
    QStringList parts;
    for (const GapInReason& lack : gap.lacks)
        parts.append(QStringLiteral("%1 −%2").arg(word(lack.code)).arg(lack.points));
    for (const GapInReason& lead : gap.leads)
        parts.append(QStringLiteral("%1 +%2").arg(word(lead.code)).arg(lead.points));
    if (gap.behind == 0) return translate("Matching", "Equal points; the reference decides");
    return translate("Matching", "Points behind: %1 (%2)")
        .arg(QString::number(gap.behind), parts.join(QStringLiteral(", ")));
}

} // namespace aelwyd::wording
