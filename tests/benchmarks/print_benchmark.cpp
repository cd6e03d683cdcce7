// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long paper takes: one plan as a new user meets it, one plan again, and many into a folder. The one
// argument is how many.
#include "ui/presentation/printing/printjob.h"
#include "ui/print/pangoplanprinter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace aelwyd;

namespace {

BilingualText words(int sentences) {
    BilingualText text;
    for (int i = 0; i < sentences; ++i) {
        text.cy += QStringLiteral("Rwy'n hoffi codi erbyn wyth gyda phaned a Radio Cymru. ");
        text.en += QStringLiteral("I like to be up by eight with a cup of tea and the radio. ");
    }
    return text;
}

void addItems(SupportPlan& plan) {
    for (int i = 0; i < 4; ++i) {
        PersonalOutcome outcome;
        outcome.wish = words(1);
        outcome.approach = words(2);
        plan.outcomes.append(outcome);
        PositiveRisk risk;
        risk.wish = risk.worry = words(1);
        risk.agreed = words(2);
        if (i < 2) plan.risks.append(risk);
    }
    for (int i = 0; i < 9; ++i) {
        Activity activity;
        activity.tier = static_cast<ActivityTier>(i / 3);
        activity.what = activity.whatIDoMyself = words(1);
        activity.howILikeIt = words(1);
        plan.activities.append(activity);
    }
}

/// Three to four pages in one language.
PlanDocument typicalPlan(int number) {
    ServiceUser person;
    person.reference = QStringLiteral("P-%1").arg(number, 4, 10, QLatin1Char('0'));
    person.firstName = QStringLiteral("Tŵm");
    person.lastName = QStringLiteral("Rhŷs");
    SupportPlan plan{.serviceUser = person.id};
    for (const PlanText text : allOf<PlanText>())
        plan.texts[text] = words(2);
    addItems(plan);
    PlanDocument document{.person = person, .plan = plan};
    document.agencyName = QStringLiteral("Gofal Bro");
    document.printedOn = QDate(2026, 11, 23);
    return document;
}

void tell(const QString& what, double milliseconds) {
    QTextStream(stdout) << what << ": " << QString::number(milliseconds, 'f', 1) << " ms\n";
}

void measureOne(const PangoPlanPrinter& printer, PlanLayout layout, PrintLanguage language) {
    constexpr int kTimes = 20;
    const PlanDocument document = typicalPlan(1);
    paper::LayoutTrace trace;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kTimes; ++i)
        (void)printer.pdf(document, layout, language, trace);
    tell(QStringLiteral("%1 %2, %3 pages").arg(toCode(layout), toCode(language)).arg(trace.pages),
         static_cast<double>(timer.elapsed()) / kTimes);
}

void measureMany(const PangoPlanPrinter& printer, int count) {
    const QTemporaryDir folder;
    PrintJob job(printer, {folder.path(), PlanLayout::Full, PrintLanguage::English}, count, typicalPlan);
    QObject::connect(&job, &PrintJob::finished, qApp, &QCoreApplication::quit);
    QElapsedTimer timer;
    timer.start();
    job.start();
    QCoreApplication::exec();
    tell(QStringLiteral("%1 plans into a folder, each").arg(job.written()),
         static_cast<double>(timer.elapsed()) / count);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    const PangoPlanPrinter printer;
    QElapsedTimer timer;
    timer.start();
    (void)printer.pdf(typicalPlan(1), PlanLayout::Full, PrintLanguage::English);
    tell(QStringLiteral("the first plan after the start, fonts included"),
         static_cast<double>(timer.elapsed()));
    for (const PlanLayout layout :
         {PlanLayout::Full, PlanLayout::OnePage, PlanLayout::LargePrint, PlanLayout::Home})
        for (const PrintLanguage language : {PrintLanguage::English, PrintLanguage::Both})
            measureOne(printer, layout, language);
    measureMany(printer, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000);
    return 0;
}
