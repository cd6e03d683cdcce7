// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/subjectparts.h"

#include "ui/presentation/printing/personalwords.h"
#include "ui/presentation/wording/languages.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

namespace {

template <class Code>
const char* phraseAmong(Code code, const std::array<const char*, CodeList<Code>::codes.size()>& phrases) {
    return phrases.at(static_cast<size_t>(code));
}

const char* phraseOfFunding(Funding funding) {
    return phraseAmong(funding, {QT_TRANSLATE_NOOP("Print", "Local authority"),
                                 QT_TRANSLATE_NOOP("Print", "Direct payment"),
                                 QT_TRANSLATE_NOOP("Print", "Individual budget"),
                                 QT_TRANSLATE_NOOP("Print", "Individual service fund"),
                                 QT_TRANSLATE_NOOP("Print", "I pay for it myself"),
                                 QT_TRANSLATE_NOOP("Print", "NHS continuing health care"),
                                 QT_TRANSLATE_NOOP("Print", "Topped up privately")});
}

const char* phraseOfConsent(StoryConsent consent) {
    return phraseAmong(consent, {QT_TRANSLATE_NOOP("Print", "Nobody else"),
                                 QT_TRANSLATE_NOOP("Print", "The team that supports me"),
                                 QT_TRANSLATE_NOOP("Print", "Whoever pays for my support"),
                                 QT_TRANSLATE_NOOP("Print", "Everybody")});
}

const char* phraseOfPeriod(BankPeriod period) {
    return phraseAmong(period,
                       {QT_TRANSLATE_NOOP("Print", "A week"), QT_TRANSLATE_NOOP("Print", "Four weeks"),
                        QT_TRANSLATE_NOOP("Print", "A month"), QT_TRANSLATE_NOOP("Print", "Three months")});
}

const char* phraseOfGender(GenderPreference preference) {
    return phraseAmong(preference, {QT_TRANSLATE_NOOP("Print", "Anyone"), QT_TRANSLATE_NOOP("Print", "Women"),
                                    QT_TRANSLATE_NOOP("Print", "Men")});
}

QString sensoryNeeds(const ServiceUser& person, const ReportWords& words) {
    const CommunicationNeeds& needs = person.communication;
    QStringList told;
    if (needs.sight) told.append(words(QT_TRANSLATE_NOOP("Print", "sight")));
    if (needs.hearing) told.append(words(QT_TRANSLATE_NOOP("Print", "hearing")));
    if (needs.signLanguage) told.append(words(QT_TRANSLATE_NOOP("Print", "British Sign Language")));
    if (needs.learningDisability) told.append(words(QT_TRANSLATE_NOOP("Print", "learning disability")));
    if (person.interpreterNeeded) told.append(words(QT_TRANSLATE_NOOP("Print", "interpreter")));
    return told.join(QStringLiteral(", "));
}

/// Known codes in words; what an office wrote itself as it stands.
QString tagsInWords(const QStringList& codes, const char* (*phrase)(const QString&),
                    const ReportWords& words) {
    QStringList told;
    for (const QString& code : codes) {
        const char* known = phrase(code);
        told.append(known ? words(known) : QString(code).replace(u'_', u' '));
    }
    return told.join(QStringLiteral(", "));
}

QString optionalMoney(const std::optional<int>& pence, const ReportWords& words) {
    return pence ? words.money(*pence) : QString();
}

QString weekInMoney(const std::optional<WeeklyCharge>& charge, const ReportWords& words) {
    if (!charge || !charge->isTold()) return {};
    const auto& [lower, upper] = *charge->pence;
    const QString most = words.money(upper);
    return lower == upper ? most : words.money(lower) + QStringLiteral(" – ") + most;
}

QList<ToldFact> factsOfPackage(const Package& package, const ReportWords& words) {
    QStringList funding;
    for (const Funding each : package.funding)
        funding.append(words(phraseOfFunding(each)));
    return {
        {words(QT_TRANSLATE_NOOP("Print", "Who pays for my support")), funding.join(QStringLiteral(", "))},
        {words(QT_TRANSLATE_NOOP("Print", "What an hour costs")),
         optionalMoney(package.hourlyRatePence, words)},
        {words(QT_TRANSLATE_NOOP("Print", "The most that I was assessed to pay in a week")),
         optionalMoney(package.maxWeeklyChargePence, words)},
        {words(QT_TRANSLATE_NOOP("Print", "My time is banked for")),
         words(phraseOfPeriod(package.bankPeriod))}};
}

} // namespace

QList<ToldFact> needsOf(const ServiceUser& person, const ReportWords& words) {
    return {{words(QT_TRANSLATE_NOOP("Print", "Pronoun")), person.pronoun},
            {words(QT_TRANSLATE_NOOP("Print", "Local authority reference")), person.localAuthorityReference},
            {words(QT_TRANSLATE_NOOP("Print", "Patch")), person.locality},
            {words(QT_TRANSLATE_NOOP("Print", "My language of choice")),
             person.language ? wording::language(*person.language, words.language()) : QString()},
            {words(QT_TRANSLATE_NOOP("Print", "I need support with")), sensoryNeeds(person, words)},
            {words(QT_TRANSLATE_NOOP("Print", "My personal care is given by")),
             words(phraseOfGender(person.workerGender))},
            {words(QT_TRANSLATE_NOOP("Print", "I enjoy")),
             tagsInWords(person.interests, phraseOfInterest, words)},
            {words(QT_TRANSLATE_NOOP("Print", "What I ask of people who support me")),
             tagsInWords(person.qualities, phraseOfQuality, words)},
            {words(QT_TRANSLATE_NOOP("Print", "Who is not to be sent to me")),
             person.doNotSend.join(QStringLiteral(", "))}};
}

QList<ToldFact> fundingOf(const SubjectFacts& facts, const ReportWords& words) {
    if (!facts.package) return {};
    QList<ToldFact> told = factsOfPackage(*facts.package, words);
    if (const QString week = weekInMoney(facts.charge, words); !week.isEmpty())
        told.append(
            {words(QT_TRANSLATE_NOOP("Print", "Week from %1")).arg(words.date(facts.charge->monday)), week});
    for (const BankAdjustment& each : facts.adjustments)
        told.append(
            {words(QT_TRANSLATE_NOOP("Print", "My banked time was changed on %1")).arg(words.date(each.on)),
             QStringList{words.minutes(each.minutes), each.reason, each.approvedBy}.join(
                 QStringLiteral(" · "))});
    return told;
}

QList<ReportRow> consentRows(const SubjectFacts& facts, const ReportWords& words) {
    const bool isWelsh = words.language() == ReaderLanguage::Welsh;
    QList<ReportRow> rows;
    for (const Story& story : facts.stories)
        for (const ConsentEntry& entry : facts.consents.value(story.id)) {
            const QString own = isWelsh ? story.title.cy : story.title.en;
            rows.append({{.text = words.date(entry.on)},
                         {.text = own.isEmpty() ? (isWelsh ? story.title.en : story.title.cy) : own},
                         {.text = words(phraseOfConsent(entry.consent))},
                         {.text = QStringList{entry.givenBy, entry.note}.join(u' ').trimmed()}});
        }
    return rows;
}

} // namespace aelwyd
