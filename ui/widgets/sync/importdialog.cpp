// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/importdialog.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/sync/patience.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace aelwyd {

ImportDialog::ImportDialog(ExchangeDesk& desk, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(path)
    , m_name(wrappedLabel(withVisibleControls(QFileInfo(path).fileName()), TextRole::CardTitle))
    , m_from(wrappedLabel({}, TextRole::Soft))
    , m_heading(wrappedLabel({}, TextRole::Strong))
    , m_arrivals(wrappedLabel())
    , m_remarks(new Remark(Remark::Kind::Quiet))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_hint(wrappedLabel({}, TextRole::Small))
    , m_take(primaryButton({}, "download"))
    , m_leave(plainButton()) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* widget :
         QList<QWidget*>{m_name, m_from, m_refusal, m_heading, m_arrivals, m_remarks, m_hint})
        column->addWidget(widget);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_take);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(scrolled(content), 1);
    all->addLayout(foot);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumSize(560, 340);
    m_take->setEnabled(false);
    retranslate();
}

void ImportDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (m_looked) return;
    m_looked = true;
    QTimer::singleShot(0, this, &ImportDialog::look);
}

/// The import itself, taken back again: so it cannot promise anything else.
void ImportDialog::look() {
    const auto words = m_desk.look(m_path, patience(tr("Looking what is in the file…"), this));
    words ? tell(words.value()) : refuse(words.problems());
}

void ImportDialog::tell(const FileWords& words) {
    m_words = words;
    retranslate();
    m_take->setEnabled(words.isWorthTaking);
    (words.isWorthTaking ? m_take : m_leave)->setFocus();
}

void ImportDialog::refuse(const Problems& problems) {
    m_refusal->setText(wording::messages(problems));
    m_hint->setText(tr("Nothing was changed. The file stays where it is."));
    m_take->setEnabled(false);
    m_leave->setFocus();
}

void ImportDialog::take() {
    m_take->setEnabled(false);
    const auto taken = m_desk.take(m_path, patience(tr("Taking in…"), this));
    if (!taken) return refuse(taken.problems());
    QStringList sentences;
    for (const QString& line : taken.value().arrivals)
        sentences.append(line + u'.');
    m_outcome = (sentences + taken.value().remarks).join(u' ');
    accept();
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Take in a file"));
    m_from->setText(m_words.from);
    m_heading->setText(m_words.arrivals.isEmpty() ? QString() : tr("What would come in"));
    m_heading->setVisible(!m_words.arrivals.isEmpty());
    m_arrivals->setText(m_words.arrivals.join(u'\n'));
    m_remarks->setText(m_words.remarks.join(u'\n'));
    m_take->setText(tr("Take it in"));
    m_leave->setText(tr("Leave it"));
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
