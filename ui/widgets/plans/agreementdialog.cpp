// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/agreementdialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// Two choices side by side.
QWidget* sideBySide(QRadioButton* first, QRadioButton* second) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first);
    layout->addWidget(second);
    layout->addStretch(1);
    row->setFocusProxy(first);
    return row;
}

} // namespace

AgreementDialog::AgreementDialog(PersonPlans& plans, const SupportPlanId& id, QWidget* parent)
    : GrowingDialog(parent)
    , m_plans(plans)
    , m_id(id)
    , m_form(new FieldForm)
    , m_warning(new Remark(Remark::Kind::Warning))
    , m_problem(new Remark(Remark::Kind::Problem))
    , m_intro(wrappedLabel({}, TextRole::Soft))
    , m_on(new DateField)
    , m_byPerson(new QRadioButton)
    , m_byRepresentative(new QRadioButton)
    , m_person(new TextField)
    , m_representative(new TextField)
    , m_right(new TextField)
    , m_provider(new TextField)
    , m_tookPart(new QRadioButton)
    , m_tookNoPart(new QRadioButton)
    , m_socialWorker(new TextField)
    , m_whyNone(new TextField)
    , m_agree(primaryButton({}, "check"))
    , m_cancel(plainButton()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_intro);
    buildForm();
    layout->addWidget(m_form);
    layout->addWidget(m_warning);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    buildButtons();
    retranslate();
    setForm(m_plans.suggestedAgreement());
    resize(620, sizeHint().height());
}

void AgreementDialog::buildForm() {
    m_form->addRow(QStringLiteral("agreed_on"), {}, m_on, FieldWidth::Half);
    m_form->addRow(QStringLiteral("by"), {}, sideBySide(m_byPerson, m_byRepresentative));
    m_form->addRow(QStringLiteral("person"), {}, m_person);
    m_form->addRow(QStringLiteral("representative"), {}, m_representative, FieldWidth::Half);
    m_form->addRow(QStringLiteral("right"), {}, m_right, FieldWidth::Half);
    m_form->addRow(QStringLiteral("provider"), {}, m_provider);
    m_form->addRow(QStringLiteral("took_part"), {}, sideBySide(m_tookPart, m_tookNoPart));
    m_form->addRow(QStringLiteral("social_worker"), {}, m_socialWorker);
    m_form->addRow(QStringLiteral("why_none"), {}, m_whyNone);
    for (const auto& [first, second] :
         {std::pair{m_byPerson, m_byRepresentative}, std::pair{m_tookPart, m_tookNoPart}}) {
        auto* group = new QButtonGroup(this);
        group->addButton(first);
        group->addButton(second);
        connect(group, &QButtonGroup::buttonToggled, this, &AgreementDialog::followChoice);
    }
}

void AgreementDialog::buildButtons() {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_agree);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_agree->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, &AgreementDialog::agree);
}

AgreementForm AgreementDialog::form() const {
    AgreementForm form;
    form.on = m_on->date();
    form.byRepresentative = m_byRepresentative->isChecked();
    form.person = m_person->text();
    form.representative = m_representative->text();
    form.right = m_right->text();
    form.provider = m_provider->text();
    form.socialWorkerTookPart = m_tookPart->isChecked();
    form.socialWorker = m_socialWorker->text();
    form.whyNone = m_whyNone->text();
    return form;
}

void AgreementDialog::setForm(const AgreementForm& form) {
    m_on->setDate(form.on);
    (form.byRepresentative ? m_byRepresentative : m_byPerson)->setChecked(true);
    (form.socialWorkerTookPart ? m_tookPart : m_tookNoPart)->setChecked(true);
    m_person->setText(form.person);
    m_representative->setText(form.representative);
    m_right->setText(form.right);
    m_provider->setText(form.provider);
    m_socialWorker->setText(form.socialWorker);
    m_whyNone->setText(form.whyNone);
    followChoice();
}

void AgreementDialog::followChoice() {
    const bool representative = m_byRepresentative->isChecked(), tookPart = !m_tookNoPart->isChecked();
    m_form->setRowVisible(QStringLiteral("person"), !representative);
    m_form->setRowVisible(QStringLiteral("representative"), representative);
    m_form->setRowVisible(QStringLiteral("right"), representative);
    m_form->setRowVisible(QStringLiteral("social_worker"), tookPart);
    m_form->setRowVisible(QStringLiteral("why_none"), !tookPart);
}

/// Of the plan, which stands behind the dialog; or of nothing that is typed, as that a role does not allow
/// it.
QString AgreementDialog::wordsElsewhere(const Problems& problems) {
    Problems ofNoField = problems;
    ofNoField.removeIf([](const Problem& each) { return !each.field.isEmpty(); });
    if (!ofNoField.isEmpty() || problems.isEmpty()) return wording::messages(ofNoField);
    return tr("Something in the plan itself is still missing. Close this and see what.");
}

void AgreementDialog::agree() {
    const AgreementForm filled = form();
    const Result<void> agreed = m_plans.agree(m_id, filled.agreement());
    if (agreed) return accept();
    Problems problems = problemsOfForm(filled, agreed.problems());
    if (!m_on->isReadable()) problems = Problems{{QStringLiteral("agreed_on"), ErrorCode::Date}} + problems;
    m_form->showProblems(problems);
    m_problem->setText(wordsElsewhere(problemsElsewhere(agreed.problems())));
    m_form->focusFirstProblem();
}

void AgreementDialog::retranslate() {
    setWindowTitle(tr("Agree the plan"));
    m_intro->setText(tr("Fill this in after the meeting of the person, the provider and the social worker."));
    m_form->setLabel(QStringLiteral("agreed_on"), tr("Day of the meeting"));
    m_form->setLabel(QStringLiteral("by"), tr("Who agreed for the person"));
    m_form->setLabel(QStringLiteral("person"), tr("Name of the person"));
    m_form->setLabel(QStringLiteral("representative"), tr("Name of the representative"));
    m_form->setLabel(QStringLiteral("right"), tr("In what right (attorney, deputy, parent)"));
    m_form->setLabel(QStringLiteral("provider"), tr("Who agreed for the provider"));
    m_form->setLabel(QStringLiteral("took_part"), tr("The social worker"));
    m_form->setLabel(QStringLiteral("social_worker"), tr("Name of the social worker"));
    m_form->setLabel(QStringLiteral("why_none"), tr("Why no social worker took part"));
    m_byPerson->setText(tr("The person"));
    m_byRepresentative->setText(tr("A representative"));
    m_tookPart->setText(tr("Took part"));
    m_tookNoPart->setText(tr("Did not take part"));
    m_warning->setText(
        tr("Once agreed, this version never changes again. A later change starts the next version."));
    m_agree->setText(tr("Agree the plan"));
    m_cancel->setText(tr("Not yet"));
}

void AgreementDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
