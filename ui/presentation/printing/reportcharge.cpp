// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/reportcharge.h"

#include "ui/presentation/printing/statement.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

const char* basisPhrase(ChargeBasis basis) {
    switch (basis) {
    case ChargeBasis::NoRate:
        return QT_TRANSLATE_NOOP("Print", "No hourly rate is agreed yet, so nobody can tell me a charge. "
                                          "The agency will talk to me as soon as one is.");
    case ChargeBasis::NoHours:
        return QT_TRANSLATE_NOOP("Print", "No hours a week are agreed yet, so nobody can tell me a charge. "
                                          "The agency will talk to me as soon as they are.");
    case ChargeBasis::Hours:
        return QT_TRANSLATE_NOOP("Print", "The charge follows the hours of the week.");
    case ChargeBasis::AssessedMaximum:
        return QT_TRANSLATE_NOOP("Print", "My finances were assessed. I am never asked for more than the "
                                          "most that I was assessed to pay in a week.");
    case ChargeBasis::NationalMaximum:
        return QT_TRANSLATE_NOOP("Print", "Wales has a most that anybody is asked to pay for a week of "
                                          "care at home. My charge has come up to it.");
    case ChargeBasis::NothingToPay:
        return QT_TRANSLATE_NOOP("Print", "I have nothing to pay.");
    }
    return "";
}

QString hoursSentence(const WeeklyCharge& charge, const ReportWords& words) {
    const auto& [lower, upper] = charge.minutes;
    if (lower == upper)
        return words(QT_TRANSLATE_NOOP("Print", "My plan suggests %1 of support a week."))
            .arg(words.minutes(upper));
    return words(QT_TRANSLATE_NOOP("Print", "My plan suggests between %1 and %2 of support a week."))
        .arg(words.minutes(lower), words.minutes(upper));
}

QString chargeSentence(const WeeklyCharge& charge, const ReportWords& words) {
    const auto& [lower, upper] = *charge.pence;
    if (lower == upper)
        return words(QT_TRANSLATE_NOOP("Print", "My charge would be %1 a week.")).arg(words.money(upper));
    return words(QT_TRANSLATE_NOOP("Print", "My charge would be between %1 and %2 a week."))
        .arg(words.money(lower), words.money(upper));
}

QString flexibilitySentence(const WeeklyCharge& charge, const ReportWords& words) {
    if (charge.affectedByFlexibility())
        return words(QT_TRANSLATE_NOOP("Print", "In a week with more hours I pay more, in a week with fewer "
                                                "hours less. It is my choice, and I can ask at any time "
                                                "what a week will cost me."));
    return words(QT_TRANSLATE_NOOP("Print", "Using my time flexibly changes nothing in my bill: I pay the "
                                            "same for more hours and for fewer."));
}

ReportTable tableOf(const WeeklyCharge& charge, const ReportWords& words) {
    ReportTable table;
    table.columns = {{words(QT_TRANSLATE_NOOP("Print", "Hours in the week")), 1},
                     {words(QT_TRANSLATE_NOOP("Print", "What I would pay")), 1}};
    const bool one = charge.minutes[0] == charge.minutes[1];
    for (const size_t place : one ? std::vector<size_t>{1} : std::vector<size_t>{0, 1})
        table.rows.append({{words.minutes(charge.minutes[place])}, {words.money((*charge.pence)[place])}});
    return table;
}

ReportPart talkPart(const ReportWords& words) {
    const QString line(46, u'.');
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "We talked this over")),
            .sentences = {words(QT_TRANSLATE_NOOP("Print", "With whom: %1")).arg(line),
                          words(QT_TRANSLATE_NOOP("Print", "On which day: %1")).arg(line),
                          words(QT_TRANSLATE_NOOP("Print", "What I want to do: %1")).arg(line)}};
}

} // namespace

ReportPart chargePart(const WeeklyCharge& charge, const ReportWords& words) {
    ReportPart part{.heading = words(QT_TRANSLATE_NOOP("Print", "What a week costs me"))};
    if (charge.hasHours()) part.sentences.append(hoursSentence(charge, words));
    if (charge.isTold()) part.sentences.append(chargeSentence(charge, words));
    part.sentences.append(words(basisPhrase(charge.basis)));
    if (charge.isTold()) part.sentences.append(flexibilitySentence(charge, words));
    if (charge.isTold()) part.table = tableOf(charge, words);
    return part;
}

Report chargeReport(const ChargeFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "An honest conversation about charges")),
            .subject = fullName(facts.person),
            .time = words(QT_TRANSLATE_NOOP("Print", "Week from %1")).arg(words.date(facts.charge.monday)),
            .parts = {chargePart(facts.charge, words), talkPart(words)}};
}

QList<QStringList> chargeRows(const ChargeFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("Print", "Reference")),
                             words(QT_TRANSLATE_NOOP("Print", "Week from (date)")),
                             words(QT_TRANSLATE_NOOP("Print", "Minutes in the week")),
                             words(QT_TRANSLATE_NOOP("Print", "Charge (£)"))}};
    const WeeklyCharge& charge = facts.charge;
    for (const size_t place : {size_t(0), size_t(1)})
        rows.append({facts.person.reference, charge.monday.toString(Qt::ISODate),
                     QString::number(charge.minutes[place]),
                     charge.pence ? QString::number((*charge.pence)[place] / 100.0, 'f', 2) : QString()});
    return rows;
}

} // namespace aelwyd
