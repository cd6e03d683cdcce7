// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"

#include "core/bank/bankterms.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/wording.h"

#include <QLocale>

namespace aelwyd {

using wording::translate;

namespace {

const QString kBetween = QStringLiteral(", ");

QString money(const std::optional<int>& pence) {
    return pence ? QLocale().toCurrencyString(*pence / 100.0, QStringLiteral("£")) : QString();
}

QString yesIf(bool holds) {
    return holds ? translate("Commands", "yes") : QString();
}

QString inWords(const QList<Funding>& funding) {
    QStringList words;
    for (Funding each : funding)
        words.append(wording::word(each));
    return words.join(kBetween);
}

QString inWords(const QList<SpokenLanguage>& languages) {
    QStringList words;
    for (const SpokenLanguage& spoken : languages)
        words.append(
            QStringLiteral("%1 (%2)").arg(wording::language(spoken.language), wording::word(spoken.level)));
    return words.join(kBetween);
}

QString qualityWords(const QStringList& codes) {
    QStringList words;
    for (const QString& code : codes)
        words.append(wording::quality(code));
    return words.join(kBetween);
}

QString inWords(const QList<Competence>& competences) {
    QStringList words;
    for (const Competence& held : competences)
        words.append(held.until ? QStringLiteral("%1 (%2 – %3)")
                                      .arg(held.unit, wording::date(held.from), wording::date(*held.until))
                                : QStringLiteral("%1 (%2)").arg(held.unit, wording::date(held.from)));
    return words.join(kBetween);
}

QString inWords(const QList<AvailabilityWindow>& windows) {
    QStringList words;
    for (const AvailabilityWindow& window : windows)
        words.append(QStringLiteral("%1 %2–%3")
                         .arg(wording::shortWeekday(window.weekday), wording::time(window.start),
                              wording::time(window.end)));
    return words.join(kBetween);
}

QString hoursInWords(const std::optional<AgreedHours>& hours) {
    return hours ? wording::weeklyHours(hours->minimumMinutes, hours->maximumMinutes) : QString();
}

void tellCommunication(FactSheet& sheet, const ServiceUser& person) {
    sheet.fact(translate("Commands", "Language of choice"),
               person.language ? wording::language(*person.language) : QString());
    sheet.fact(translate("Commands", "Interpreter needed"), yesIf(person.interpreterNeeded));
    sheet.fact(translate("Commands", "Help with sight"), yesIf(person.communication.sight));
    sheet.fact(translate("Commands", "Help with hearing"), yesIf(person.communication.hearing));
    sheet.fact(translate("Commands", "Sign language"), yesIf(person.communication.signLanguage));
    sheet.fact(translate("Commands", "Learning disability"), yesIf(person.communication.learningDisability));
    sheet.fact(translate("Commands", "Own way of communicating"), person.communication.ownWay);
    sheet.fact(translate("Commands", "Culture and faith"), person.cultureAndFaith);
}

void tellWishes(FactSheet& sheet, const ServiceUser& person) {
    sheet.fact(translate("Commands", "Worker's gender for personal care"),
               wording::word(person.workerGender));
    sheet.fact(translate("Commands", "Competences needed"), person.competences.join(kBetween));
    sheet.fact(translate("Commands", "Qualities asked for"), qualityWords(person.qualities));
    sheet.fact(translate("Commands", "Interests"), wording::interests(person.interests).join(kBetween));
    sheet.fact(translate("Commands", "Workers not to be sent"), person.doNotSend.join(kBetween));
}

void tellWork(FactSheet& sheet, const CareWorker& worker) {
    sheet.fact(translate("Commands", "Employment"), wording::word(worker.employment));
    sheet.fact(translate("Commands", "Start"), worker.startDate);
    sheet.fact(translate("Commands", "Left"), worker.leaveDate);
    sheet.fact(translate("Commands", "Reason for leaving"), worker.leaveReason);
    sheet.fact(translate("Commands", "Trained"), worker.trainedOn);
    sheet.fact(translate("Commands", "Confirmed for all calls"), yesIf(worker.confirmedForAll));
    sheet.fact(translate("Commands", "Least contract hours"),
               worker.contractMinimumMinutes ? wording::minutes(*worker.contractMinimumMinutes) : QString());
    sheet.fact(translate("Commands", "Most contract hours"),
               worker.contractMaximumMinutes ? wording::minutes(*worker.contractMaximumMinutes) : QString());
    sheet.fact(translate("Commands", "Registration number"), worker.registrationNumber);
    sheet.fact(translate("Commands", "Registration expires"), worker.registrationExpires);
    sheet.fact(translate("Commands", "DBS check"), worker.dbsDate);
}

} // namespace

void FactSheet::heading(const QString& text) {
    m_output.line({});
    m_output.line(text);
}

void FactSheet::fact(const QString& label, const QString& value) {
    if (value.isEmpty()) return;
    const QString oneBlock = QString(value).replace(u'\n', QStringLiteral("\n      "));
    m_output.line(QStringLiteral("  ") +
                  translate("Commands", "%1: %2", "label, value").arg(label, oneBlock));
}

void FactSheet::fact(const QString& label, const std::optional<QDate>& date) {
    if (date) fact(label, wording::date(*date));
}

void FactSheet::fact(const QString& label, const BilingualText& text) {
    fact(QStringLiteral("%1 (cy)").arg(label), text.cy);
    fact(QStringLiteral("%1 (en)").arg(label), text.en);
}

void tell(FactSheet& sheet, const ServiceUser& person) {
    sheet.heading(fullName(person));
    sheet.fact(translate("Commands", "Reference"), person.reference);
    sheet.fact(translate("Commands", "Known as"), person.knownAs);
    sheet.fact(translate("Commands", "Pronoun"), person.pronoun);
    sheet.fact(translate("Commands", "Date of birth"), person.dateOfBirth);
    sheet.fact(translate("Commands", "NHS number"),
               person.nhsNumber ? person.nhsNumber->toDisplay() : QString());
    sheet.fact(translate("Commands", "Local authority reference"), person.localAuthorityReference);
    sheet.fact(translate("Commands", "Address"), person.address);
    sheet.fact(translate("Commands", "Postcode"), person.postcode);
    sheet.fact(translate("Commands", "Locality"), person.locality);
    sheet.fact(translate("Commands", "Phone"), person.phone);
    sheet.fact(translate("Commands", "Mobile"), person.mobile);
    tellCommunication(sheet, person);
    tellWishes(sheet, person);
}

void tell(FactSheet& sheet, const QList<RagDecision>& history) {
    for (const RagDecision& decision : history) {
        sheet.fact(wording::word(decision.status),
                   decision.decidedOn ? wording::date(*decision.decidedOn) : QStringLiteral("–"));
        sheet.fact(translate("Commands", "Decided by"), decision.decidedBy);
        sheet.fact(translate("Commands", "Reason"), decision.reason);
    }
}

void tell(FactSheet& sheet, const Package& package, QDate today) {
    sheet.fact(translate("Commands", "Stage"), wording::word(stageOn(package, today)));
    sheet.fact(translate("Commands", "Start"), package.startsOn);
    sheet.fact(translate("Commands", "Funding"), inWords(package.funding));
    sheet.fact(translate("Commands", "Agreed hours"), hoursInWords(hoursOn(package, today)));
    const BankTerms terms = termsOn(package, today);
    sheet.fact(translate("Commands", "Bank period"), wording::word(terms.period));
    sheet.fact(translate("Commands", "Bank starts on"), package.bankStartsOn);
    sheet.fact(translate("Commands", "Most time carried over"),
               terms.carryOverLimitMinutes ? wording::minutes(*terms.carryOverLimitMinutes) : QString());
    sheet.fact(translate("Commands", "Hourly rate"), money(package.hourlyRatePence));
    sheet.fact(translate("Commands", "Most to pay a week"), money(package.maxWeeklyChargePence));
}

void tell(FactSheet& sheet, const CircleMember& member) {
    sheet.heading(member.name);
    sheet.fact(translate("Commands", "Relationship"), wording::word(member.relationship));
    sheet.fact(translate("Commands", "Phone"), member.phone);
    sheet.fact(translate("Commands", "Email"), member.email);
    sheet.fact(translate("Commands", "What they do"), member.does);
    sheet.fact(translate("Commands", "When"), member.when);
}

void tell(FactSheet& sheet, const PlanSummary& summary) {
    sheet.fact(wording::version(summary.version), wording::word(summary.state));
    sheet.fact(translate("Commands", "Agreed on"), summary.agreedOn);
    sheet.fact(translate("Commands", "Next review"), summary.reviewOn);
}

void tell(FactSheet& sheet, const CareWorker& worker) {
    sheet.heading(fullName(worker));
    sheet.fact(translate("Commands", "Reference"), worker.reference);
    sheet.fact(translate("Commands", "Locality"), worker.locality);
    sheet.fact(translate("Commands", "Gender"), worker.gender ? wording::word(*worker.gender) : QString());
    sheet.fact(translate("Commands", "Languages"), inWords(worker.languages));
    tellWork(sheet, worker);
    sheet.fact(translate("Commands", "Competences"), inWords(worker.competences));
    sheet.fact(translate("Commands", "Availability"), inWords(worker.availability));
    sheet.fact(translate("Commands", "Qualities"), qualityWords(worker.qualities));
    sheet.fact(translate("Commands", "Interests"), wording::interests(worker.interests).join(kBetween));
    sheet.fact(translate("Commands", "People not to be sent to"), worker.doNotSend.join(kBetween));
}

} // namespace aelwyd
