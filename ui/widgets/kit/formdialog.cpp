// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/formdialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

FormDialog::FormDialog(int width, QWidget* parent)
    : QDialog(parent)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_form(new FieldForm)
    , m_go(primaryButton())
    , m_cancel(plainButton()) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 12);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text, m_form})
        column->addWidget(widget);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 20);
    foot->addWidget(m_refusal, 1);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(content), 1);
    all->addLayout(foot);
    connect(m_go, &QPushButton::clicked, this, &FormDialog::go);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_go->setDefault(true);
    setMinimumWidth(width);
}

void FormDialog::setWords(const QString& title, const QString& text, const QString& action) {
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_go->setText(action);
    m_cancel->setText(tr("Cancel"));
}

void FormDialog::setReady(bool ready) {
    m_go->setEnabled(ready);
}

void FormDialog::go() {
    const Problems problems = keep();
    m_refusal->setText(wording::messages(m_form->showProblems(problems)));
    problems.isEmpty() ? accept() : void(m_form->focusFirstProblem());
}

/// What takes keys above the buttons, in its order.
QList<QWidget*> FormDialog::controls() const {
    const auto* content = findChild<QScrollArea*>()->widget();
    QList<QWidget*> controls;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
        if (content->isAncestorOf(each) && !each->focusProxy() && (each->focusPolicy() & Qt::TabFocus))
            controls.append(each);
    return controls;
}

/// The buttons come last, as they are read, and the keys go to the first field.
void FormDialog::orderKeys() {
    const QList<QWidget*> fields = controls();
    if (fields.isEmpty()) return;
    setTabOrder(fields.last(), m_cancel);
    setTabOrder(m_cancel, m_go);
    const auto first = std::find_if(fields.begin(), fields.end(), [this](const QWidget* field) {
        return field->isEnabled() && field->isVisibleTo(this);
    });
    if (!focusWidget() && first != fields.end()) (*first)->setFocus();
}

/// What stands in the fields, in their order.
QStringList FormDialog::typed() const {
    QStringList all;
    for (const auto* line : m_form->findChildren<QLineEdit*>())
        all.append(line->text());
    for (const auto* area : m_form->findChildren<QPlainTextEdit*>())
        all.append(area->toPlainText());
    return all;
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    const bool wouldLose =
        event->key() == Qt::Key_Escape && focusWidget() != m_cancel && typed() != m_typedBefore;
    wouldLose ? m_cancel->setFocus(Qt::ShortcutFocusReason) : QDialog::keyPressEvent(event);
}

/// As high as the form, as far as the screen allows.
void FormDialog::showEvent(QShowEvent* event) {
    orderKeys();
    if (!event->spontaneous()) m_typedBefore = typed();
    const auto* content = findChild<QScrollArea*>()->widget();
    const int wanted = content->heightForWidth(width()) > 0 ? content->heightForWidth(width())
                                                            : content->sizeHint().height();
    resize(width(), std::min(wanted + 90, screen()->availableGeometry().height() * 9 / 10));
    QDialog::showEvent(event);
}

void FormDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
