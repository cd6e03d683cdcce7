// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/visitsfiledialog.h"

#include "core/base/text.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/sync/patience.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace aelwyd {

static constexpr int kColumnOfWhy = 2;
/// Of two lines each: both tables, all words and the buttons have to go on a screen of 800.
static constexpr int kRowsOfATable = 4;

VisitsFileDialog::VisitsFileDialog(VisitsFileDesk& desk, Questions& questions, const QString& path,
                                   QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_path(path)
    , m_name(wrappedLabel(withVisibleControls(QFileInfo(path).fileName()), TextRole::CardTitle))
    , m_counts(wrappedLabel())
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_done(new Remark(Remark::Kind::Good))
    , m_heading(wrappedLabel({}, TextRole::Strong))
    , m_rows(new TextTable(this))
    , m_table(new TableBox(kColumnOfWhy, kRowsOfATable))
    , m_lookHeading(wrappedLabel({}, TextRole::Strong))
    , m_lookRows(new TextTable(this))
    , m_lookTable(new TableBox(1, kRowsOfATable))
    , m_save(linkButton({}, "download"))
    , m_take(primaryButton({}, "check"))
    , m_leave(plainButton()) {
    build();
    m_table->setModel(m_rows);
    m_lookTable->setModel(m_lookRows);
    connect(m_save, &QPushButton::clicked, this, &VisitsFileDialog::saveRefused);
    connect(m_take, &QPushButton::clicked, this, &VisitsFileDialog::take);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    for (TableBox* table : {m_table, m_lookTable})
        table->wrapRows();
    setMinimumSize(860, 380);
    m_take->setEnabled(false);
    retranslate();
}

void VisitsFileDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (QWidget* widget : QList<QWidget*>{m_name, m_counts, m_refusal, m_heading, m_table})
        column->addWidget(widget);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    for (QWidget* widget : QList<QWidget*>{m_done, m_lookHeading, m_lookTable})
        column->addWidget(widget);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_take);
    column->addLayout(foot);
    for (QWidget* widget : QList<QWidget*>{m_heading, m_table, m_save, m_lookHeading, m_lookTable})
        widget->hide();
}

void VisitsFileDialog::showEvent(QShowEvent* event) {
    GrowingDialog::showEvent(event);
    if (m_looked) return;
    m_looked = true;
    QTimer::singleShot(0, this, &VisitsFileDialog::look);
}

void VisitsFileDialog::look() {
    const auto words = m_desk.look(m_path, patience(tr("Looking what is in the file…"), this));
    words ? tell(words.value()) : refuse(words.problems());
}

void VisitsFileDialog::tell(const VisitsFileWords& words) {
    m_counts->setText(words.counts.join(u'\n'));
    m_rows->setContent(VisitsFileDesk::heads(), words.refused, {0});
    for (QWidget* widget : QList<QWidget*>{m_heading, m_table, m_save})
        widget->setVisible(!words.refused.isEmpty());
    m_lookRows->setContent(VisitsFileDesk::lookHeads(), words.toLookAt);
    for (QWidget* widget : QList<QWidget*>{m_lookHeading, m_lookTable})
        widget->setVisible(!words.toLookAt.isEmpty());
    m_take->setEnabled(words.isWorthTaking);
    (words.isWorthTaking ? m_take : m_leave)->setFocus();
}

void VisitsFileDialog::refuse(const Problems& problems) {
    m_refusal->setText(wording::messages(problems) + u' ' + tr("Nothing was changed."));
    m_take->setEnabled(false);
    m_leave->setFocus();
}

void VisitsFileDialog::take() {
    m_take->setEnabled(false);
    const auto taken = m_desk.take(patience(tr("Taking in…"), this));
    if (!taken) return refuse(taken.problems());
    // How many, and whether Undo takes it back: the line that tells it is one line long.
    QStringList told = taken.value().counts;
    m_outcome = told.takeFirst();
    if (!told.isEmpty()) m_outcome += u' ' + told.last();
    accept();
}

void VisitsFileDialog::saveRefused() {
    const QString path = m_questions.fileToSave(tr("Where shall the refused rows go?"),
                                                QFileInfo(m_path).completeBaseName() + tr("-refused.csv"),
                                                tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty()) return;
    const auto saved = m_desk.saveRefused(path);
    m_refusal->setText(saved ? QString() : wording::messages(saved.problems()));
    m_done->setText(saved ? tr("The refused rows are in: %1. They can be put right there and taken in.")
                                .arg(QFileInfo(path).fileName())
                          : QString());
}

void VisitsFileDialog::retranslate() {
    setWindowTitle(tr("Take in a file of visits"));
    m_heading->setText(tr("Refused, with the line of the file"));
    m_table->setAccessibleName(tr("Rows that are refused"));
    m_lookHeading->setText(tr("They come in, and somebody should look at them"));
    m_lookTable->setAccessibleName(tr("Visits that somebody should look at"));
    m_save->setText(tr("Keep the refused rows as a file…"));
    m_take->setText(tr("Take it in"));
    m_leave->setText(tr("Leave it"));
}

void VisitsFileDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

QString takeInVisits(VisitsFileDesk& desk, QWidget* window) {
    WindowQuestions questions(window);
    const QString path = questions.fileToOpen(
        QCoreApplication::translate("aelwyd::VisitsFileDialog", "Which file of visits?"),
        QCoreApplication::translate("aelwyd::VisitsFileDialog", "Tables (*.csv *.txt);;All files (*)"));
    if (path.isEmpty()) return {};
    VisitsFileDialog dialog(desk, questions, path, window);
    dialog.exec();
    return dialog.outcome();
}

} // namespace aelwyd
