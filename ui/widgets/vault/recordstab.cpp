// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/recordstab.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/matching/personpicker.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QVBoxLayout>

namespace aelwyd {

RecordsTab::RecordsTab(RecordsDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_asked(new Card)
    , m_personLabel(plainLabel())
    , m_person(new PersonPicker(desk.people()))
    , m_copyText(wrappedLabel())
    , m_others(new QCheckBox)
    , m_copy(plainButton({}, "file-down"))
    , m_eraseText(wrappedLabel())
    , m_erase(plainButton({}, "trash-2"))
    , m_done(new Remark(Remark::Kind::Good))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_dueCard(new Card)
    , m_dueText(wrappedLabel())
    , m_due(new TableBox(RecordsDesk::Name))
    , m_eraseDue(plainButton({}, "trash-2")) {
    m_personLabel->setBuddy(m_person);
    for (QWidget* widget : QList<QWidget*>{m_personLabel, m_person, m_copyText, m_others})
        m_asked->body()->addWidget(widget);
    m_asked->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_asked->body()->addWidget(m_eraseText);
    m_asked->body()->addWidget(m_erase, 0, Qt::AlignLeft);
    m_asked->body()->addWidget(m_done);
    m_asked->body()->addWidget(m_refusal);
    m_due->setModel(&desk);
    m_dueCard->body()->addWidget(m_dueText);
    m_dueCard->body()->addWidget(m_due);
    m_dueCard->body()->addWidget(m_eraseDue, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addWidget(m_asked);
    all->addWidget(m_dueCard);
    all->addStretch(1);
    for (const auto signal : {&PersonPicker::chosen, &PersonPicker::unchosen})
        connect(m_person, signal, this, &RecordsTab::refresh);
    connect(m_copy, &QPushButton::clicked, this, &RecordsTab::handOut);
    connect(m_erase, &QPushButton::clicked, this, [this] { erase(*m_person->person()); });
    connect(m_eraseDue, &QPushButton::clicked, this,
            [this] { erase(m_desk.at(m_due->currentIndex().row()).person); });
    connect(m_due->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordsTab::refresh);
    connect(&desk, &QAbstractItemModel::modelReset, this, &RecordsTab::refresh);
    retranslate();
}

void RecordsTab::refresh() {
    const bool may = m_desk.mayDecide();
    const bool chosen = m_person->person().has_value();
    m_copy->setEnabled(may && chosen);
    m_erase->setEnabled(may && chosen);
    m_eraseDue->setEnabled(may && m_due->currentIndex().isValid());
    const bool any = m_desk.rowCount() > 0;
    m_due->setVisible(any);
    m_eraseDue->setVisible(any);
    m_dueText->setText(
        any ? tr("Records are kept for three years from the last entry. These need not be kept "
                 "any longer; you decide.")
            : tr("Records are kept for three years from the last entry. None is older."));
}

void RecordsTab::handOut() {
    const QString folder = m_questions.folderToUse(tr("Where shall the copy go?"));
    if (folder.isEmpty()) return;
    const Problems problems = m_desk.copy(*m_person->person(), m_others->isChecked(), folder);
    m_refusal->setText(wording::messages(problems));
    m_done->setText(problems.isEmpty()
                        ? tr("The copy is in: %1. Read it before you hand it over: what others have told in "
                             "confidence may stand in notes.")
                              .arg(QDir::toNativeSeparators(folder))
                        : QString());
}

/// The reference is typed, so that nobody is erased by a slip of the hand.
void RecordsTab::erase(const ServiceUserId& person) {
    const QString reference = m_desk.referenceOf(person);
    const bool due = m_eraseDue->hasFocus();
    const auto typed = m_questions.ask(
        tr("Erase: %1").arg(m_desk.people().words(person)),
        tr("Plans, visits, stories and notes of this person go for good, from this file and from its "
           "automatic backups. Copies that were made by hand are not reached: find and destroy them. To go "
           "on, type the reference: %1")
            .arg(reference),
        tr("Erase for good"));
    if (!typed) return;
    m_done->setText({});
    if (typed->trimmed().compare(reference, Qt::CaseInsensitive) != 0)
        return m_refusal->setText(
            tr("Nothing was erased: what you typed is not the reference %1.").arg(reference));
    const auto gone = m_desk.erase(person);
    m_refusal->setText(gone ? m_desk.unsettled() : wording::messages(gone.problems()));
    if (!gone) return;
    m_person->setPerson({});
    refresh();
    // The button that was pressed is out of use now: the keys stay on the page.
    (due && m_due->isVisible() ? static_cast<QWidget*>(m_due) : m_person)->setFocus();
    emit said(tr("Erased: %1. Rows that are gone: %2.").arg(reference, QLocale().toString(gone.value())));
}

void RecordsTab::retranslate() {
    m_asked->setTitle(tr("When a person asks"));
    m_personLabel->setText(tr("Person"));
    m_person->setAccessibleName(tr("Person"));
    m_person->setListName(tr("People who were found"));
    m_person->setPlaceholderText(tr("Type a name or a reference"));
    m_copyText->setText(
        tr("A copy of everything that is kept: papers to read in Welsh and English, and a file "
           "for other programs. It is to be handed over within a month."));
    m_others->setText(tr("With telephone numbers and addresses of others"));
    m_copy->setText(tr("Make the copy…"));
    m_eraseText->setText(tr("Being erased is weighed against the duty to keep records: a manager decides."));
    m_erase->setText(tr("Erase this record…"));
    m_dueCard->setTitle(tr("Kept long enough"));
    m_due->setAccessibleName(tr("Records that need not be kept any longer"));
    m_eraseDue->setText(tr("Erase the chosen record…"));
    m_done->setText({});
    m_refusal->setText({});
    refresh();
}

void RecordsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RecordsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_desk.refresh();
}

} // namespace aelwyd
