// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/allocatedialog.h"

#include "ui/presentation/matching/matchtexts.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

AllocateDialog::AllocateDialog(MatchDesk& desk, QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_needs(desk.needs())
    , m_intro(wrappedLabel())
    , m_rules(wrappedLabel())
    , m_form(new FieldForm)
    , m_reason(new TextArea(Lines::Many))
    , m_by(new TextField)
    , m_place(new CodeBox([this](const QString& id) { return placeWords(id); }))
    , m_approver(new TextField)
    , m_problem(new Remark(Remark::Kind::Problem))
    , m_give(primaryButton({}, "check"))
    , m_cancel(plainButton()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_intro, m_rules, m_form, m_problem})
        column->addWidget(widget);
    m_form->addRow(QStringLiteral("override_reason"), {}, m_reason);
    m_form->addRow(QStringLiteral("overridden_by"), {}, m_by);
    m_form->addRow(QStringLiteral("instead_of"), {}, m_place);
    m_form->addRow(QStringLiteral("approved_by"), {}, m_approver);
    m_reason->setLeastLines(2);
    QStringList places{QString()};
    for (const auto& [id, name] : m_needs.places)
        places.append(id.toString());
    m_place->setCodes(places);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_give);
    column->addLayout(buttons);
    m_give->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, &AllocateDialog::allocate);
    m_form->setRowVisible(QStringLiteral("override_reason"), !m_needs.rules.isEmpty());
    m_form->setRowVisible(QStringLiteral("overridden_by"), !m_needs.rules.isEmpty());
    m_form->setRowVisible(QStringLiteral("instead_of"), !m_needs.places.isEmpty());
    m_form->setRowVisible(QStringLiteral("approved_by"), !m_needs.bank.isEmpty());
    retranslate();
    resize(560, sizeHint().height());
    QWidget* first = m_needs.places.isEmpty() ? static_cast<QWidget*>(m_approver) : m_place;
    (m_needs.rules.isEmpty() ? first : m_reason)->setFocus();
}

QString AllocateDialog::placeWords(const QString& id) const {
    for (const auto& [worker, name] : m_needs.places)
        if (worker.toString() == id) return name;
    return tr("Choose who gives way");
}

void AllocateDialog::allocate() {
    const AllocationWish wish{m_reason->toPlainText(), m_by->text(),
                              CareWorkerId::tryFromString(m_place->code()), m_approver->text()};
    const Problems problems = m_desk.allocate(wish);
    if (problems.isEmpty()) return accept();
    m_problem->setText(wording::messages(m_form->showProblems(problems)));
    m_form->focusFirstProblem();
}

void AllocateDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

QString AllocateDialog::introOf(const QString& name) const {
    if (!m_needs.rules.isEmpty())
        return tr("These rules stand against %1. Only a manager may override them; the reason is kept with "
                  "the "
                  "visit and counted in the reports.")
            .arg(name);
    if (!m_needs.places.isEmpty())
        return tr("This visit has its workers already. One of them gives way for %1.").arg(name);
    return tr("The visit passes what was agreed. It is planned, and given to %1, if somebody approves it.")
        .arg(name);
}

void AllocateDialog::retranslate() {
    const Candidate* candidate = m_desk.candidate();
    const bool against = !m_needs.rules.isEmpty();
    setWindowTitle(against                     ? tr("Against the rules")
                   : !m_needs.places.isEmpty() ? tr("Who gives way?")
                                               : tr("More than was agreed"));
    m_intro->setText(introOf(candidate ? matchtexts::nameOf(*m_desk.answer(), *candidate) : QString()));
    QStringList lines;
    for (const QString& rule : m_needs.rules)
        lines.append(QStringLiteral("•  ") + rule);
    for (const Problem& problem : m_needs.bank)
        lines.append(QStringLiteral("•  ") + wording::message(problem));
    m_rules->setText(lines.join(u'\n'));
    m_rules->setVisible(!lines.isEmpty());
    m_form->setLabel(QStringLiteral("approved_by"), tr("Who approves it"));
    m_form->setLabel(QStringLiteral("override_reason"), tr("Why it is right this time"));
    m_form->setLabel(QStringLiteral("overridden_by"), tr("Manager who decides"));
    m_form->setLabel(QStringLiteral("instead_of"), tr("In place of"));
    m_give->setText(against ? tr("Override and give the visit") : tr("Give the visit"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace aelwyd
