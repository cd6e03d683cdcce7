// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/workerabout.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/recordcard.h"
#include "ui/widgets/workforce/languagesfield.h"

namespace aelwyd {

namespace {

const QString kLanguagesField = QStringLiteral("languages");
/// Problems of these are told on tabs of their own.
const QStringList kElsewhere{QStringLiteral("availability"), QStringLiteral("competences"),
                             QStringLiteral("leave_date"), QStringLiteral("leave_reason")};

} // namespace

WorkerAbout::WorkerAbout(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_binder(desk.worker())
    , m_waiting(new Remark(Remark::Kind::Warning))
    , m_throwAway(linkButton({}, "undo-2"))
    , m_languages(new LanguagesField)
    , m_leaving(new RecordCard(desk.forms().leaving))
    , m_left(new Card)
    , m_takeBack(linkButton({}, "undo-2")) {
    m_column->addWidget(m_waiting);
    m_column->addWidget(m_throwAway, 0, Qt::AlignLeft);
    workerfields::addNames(*addCard(), m_binder);
    workerfields::addDays(*m_forms.first(), m_binder);
    FieldForm* work = addCard();
    workerfields::addEmployment(*work, m_binder);
    workerfields::addHours(*work, m_binder);
    workerfields::addChecks(*addCard(), m_binder);
    addLanguages();
    workerfields::addPersonal(*addCard(), m_binder, desk);
    addLeaving();
    WorkerForm& form = desk.worker();
    connect(&form, &WorkerForm::refilled, this, [this] {
        m_binder.fill();
        m_languages->setLanguages(m_desk.worker().entry().worker.languages);
    });
    connect(&form, &WorkerForm::edited, this, &WorkerAbout::showProblems);
    connect(m_throwAway, &QPushButton::clicked, &form, &WorkerForm::throwAway);
    whenAControlIsLeft(this, [&form] { form.saveWhatIsRight(); });
    retranslate();
}

FieldForm* WorkerAbout::addCard() {
    auto* card = new Card;
    auto* form = new FieldForm;
    card->body()->addWidget(form);
    m_column->addWidget(card);
    m_cards.append(card);
    m_forms.append(form);
    return form;
}

void WorkerAbout::addLanguages() {
    FieldForm* form = addCard();
    form->addRow(kLanguagesField, {}, m_languages);
    connect(m_languages, &LanguagesField::edited, this, [this] {
        m_desk.worker().edit(kLanguagesField, [this](WorkerEntry& entry) {
            entry.worker.languages = m_languages->languages();
        });
        m_desk.worker().saveWhatIsRight();
    });
}

void WorkerAbout::addLeaving() {
    m_leaving->addField("leave_date", FieldWidth::Half);
    m_leaving->addField("leave_reason", FieldWidth::Half);
    m_left->addToHead(m_takeBack);
    auto* when = wrappedLabel();
    when->setObjectName(QStringLiteral("left"));
    m_left->body()->addWidget(when);
    m_column->addWidget(m_leaving);
    m_column->addWidget(m_left);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_desk.takeBackLeaving(); });
}

void WorkerAbout::refresh() {
    if (!m_desk.current()) return;
    m_binder.fill();
    m_languages->setLanguages(m_desk.worker().entry().worker.languages);
    m_leaving->refresh();
    showTerms();
    showLeaving();
    showProblems();
}

/// How long papers hold is the agency's choice.
void WorkerAbout::showTerms() {
    const DueTerms terms = m_desk.dueTerms();
    for (FieldForm* form : std::as_const(m_forms)) {
        form->setHint(QStringLiteral("dbs_date"), tr("Years for which it holds: %1").arg(terms.dbsYears));
        form->setHint(QStringLiteral("registration_number"),
                      tr("Months in which a new worker has to register: %1").arg(terms.registrationMonths));
    }
}

void WorkerAbout::showLeaving() {
    const CareWorker& worker = m_desk.member().worker;
    m_leaving->setVisible(!worker.leaveDate);
    m_left->setVisible(worker.leaveDate.has_value());
    if (!worker.leaveDate) return;
    QStringList parts{tr("First day away: %1").arg(wording::date(*worker.leaveDate))};
    if (!worker.leaveReason.isEmpty()) parts.append(worker.leaveReason);
    m_left->findChild<QLabel*>(QStringLiteral("left"))->setText(parts.join(QStringLiteral(" · ")));
}

void WorkerAbout::showProblems() {
    const WorkerForm& form = m_desk.worker();
    Problems untold = form.shownProblems();
    for (FieldForm* fields : std::as_const(m_forms))
        untold = fields->showProblems(untold);
    untold.removeIf([](const Problem& problem) { return kElsewhere.contains(problem.field); });
    const bool waits = form.isDirty() && (form.wasRestored() || !form.shownProblems().isEmpty());
    const QString sentence =
        form.wasRestored()
            ? tr("What you had typed before is back, and not stored yet. It is stored when you leave the "
                 "field.")
            : tr("Some of it is not stored yet: see the messages beside the fields. The rest is stored.");
    m_waiting->setText(!untold.isEmpty() ? wording::messages(untold) : waits ? sentence : QString());
    m_throwAway->setVisible(waits);
}

void WorkerAbout::retranslate() {
    const QStringList titles{tr("Name and days"), tr("Work"), tr("Registration and checks"), tr("Languages"),
                             tr("What they are like")};
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setTitle(titles.at(i));
    for (FieldForm* form : std::as_const(m_forms)) {
        workerfields::word(*form);
        form->setLabel(kLanguagesField, tr("Spoken, and how well"));
    }
    m_throwAway->setText(tr("Throw away what is not stored"));
    m_leaving->setWords(
        {tr("Leaving"), tr("They are leaving"), tr("Write down that they are leaving"), tr("Save"), {}});
    FieldForm& leaving = m_leaving->fields();
    leaving.setLabel(QStringLiteral("leave_date"), tr("First day on which they do not work"));
    leaving.setLabel(QStringLiteral("leave_reason"), tr("Why they leave"));
    leaving.setHint(QStringLiteral("leave_reason"),
                    tr("In their words if they say it: it helps others to stay."));
    m_left->setTitle(tr("Leaving"));
    m_takeBack->setText(tr("They stay after all"));
    refresh();
}

} // namespace aelwyd
