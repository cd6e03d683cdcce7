// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/formdialog.h"

#include "ui/presentation/forms/typedform.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formhost.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/typedwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

FormDialog::FormDialog(int width, QWidget* parent)
    : GrowingDialog(parent)
    , m_content(new QWidget)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_takenUp(new Remark(Remark::Kind::Warning))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_form(new FieldForm)
    , m_go(primaryButton())
    , m_cancel(plainButton()) {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 20, 24, 12);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text, m_takenUp})
        column->addWidget(widget);
    column->addSpacing(10);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 20);
    foot->addWidget(m_refusal, 1);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(m_content), 1);
    all->addLayout(foot);
    connect(m_go, &QPushButton::clicked, this, &FormDialog::go);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_content->installEventFilter(this);
    m_cancel->installEventFilter(this);
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
    if (!m_takenUp->text().isEmpty()) sayTakenUp();
}

void FormDialog::sayTakenUp() {
    m_takenUp->setText(tr("Here is what you had typed before. Nothing of it is saved yet."));
}

void FormDialog::setAbout(const char* kind, const QUuid& record) {
    m_about = QStringLiteral("dialog/%1/%2").arg(QLatin1String(kind), record.toString(QUuid::WithoutBraces));
}

QJsonObject FormDialog::halfTyped() const {
    return differing(typedIn(*m_form), m_typedBefore);
}

void FormDialog::takeUp(const QJsonObject& halfTyped) {
    typeInto(*m_form, halfTyped);
    sayTakenUp();
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
    QList<QWidget*> controls;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
        if (m_content->isAncestorOf(each) && !each->focusProxy() && (each->focusPolicy() & Qt::TabFocus))
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

/// Ctrl+Enter.
static bool asksToKeep(const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier);
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    if (asksToKeep(*event)) return m_go->click();
    const bool wouldLose =
        event->key() == Qt::Key_Escape && focusWidget() != m_cancel && !halfTyped().isEmpty();
    wouldLose ? m_cancel->setFocus(Qt::ShortcutFocusReason) : GrowingDialog::keyPressEvent(event);
}

/// The nearest above it.
static void tellHost(FormDialog& form) {
    for (QWidget* above = form.parentWidget(); above; above = above->parentWidget())
        if (auto* host = dynamic_cast<FormHost*>(above)) return host->formShown(form);
}

void FormDialog::showEvent(QShowEvent* event) {
    orderKeys();
    if (!event->spontaneous()) m_typedBefore = typedIn(*m_form);
    GrowingDialog::showEvent(event);
    if (!event->spontaneous()) tellHost(*this);
}

/// What scrolls asks nobody but its own area for room. A button takes Enter with whatever is held down: the
/// keys that keep a form must not throw it away because Escape has led to the other button.
bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_cancel && event->type() == QEvent::KeyPress &&
        asksToKeep(*static_cast<QKeyEvent*>(event))) {
        m_go->click();
        return true;
    }
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible()) grow();
    return GrowingDialog::eventFilter(watched, event);
}

int FormDialog::wantedHeight() const {
    return heightAround(*m_content);
}

void FormDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
