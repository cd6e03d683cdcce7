// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concerns/agencyconcernsdialog.h"

#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/concerns/concernrow.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels: a row's words and its links stand beside each other.
static constexpr int kConcernsWidth = 720;

AgencyConcernsDialog::AgencyConcernsDialog(OutcomesDesk& desk, QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_content(new QWidget)
    , m_add(plainButton({}, "message-circle"))
    , m_close(plainButton()) {
    layOut();
    connect(m_add, &QPushButton::clicked, this, [this] { ConcernDialog(m_desk, this).exec(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&desk, &OutcomesDesk::changed, this, &AgencyConcernsDialog::refresh);
    setMinimumWidth(kConcernsWidth);
    retranslate();
}

void AgencyConcernsDialog::layOut() {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 20, 24, 12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(10);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 20);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(m_content), 1);
    all->addLayout(foot);
    m_content->installEventFilter(this);
    m_add->setFocus();
}

/// Later, because a row may be what asked for it.
void AgencyConcernsDialog::refresh() {
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    if (m_rows) {
        if (m_rows->isAncestorOf(focusWidget())) m_add->setFocus();
        column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    auto* card = new Card;
    const auto concerns = m_desk.concernsOfNobody();
    for (const Concern& concern : concerns)
        card->body()->addWidget(new ConcernRow(m_desk, concern));
    if (concerns.isEmpty())
        card->body()->addWidget(wrappedLabel(
            tr("Nothing yet. What neighbours, passers-by or the council say to the agency is kept here."),
            TextRole::Soft));
    m_rows = card;
    column->insertWidget(column->count() - 1, card);
}

/// What scrolls asks nobody but its own area for room.
bool AgencyConcernsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible()) grow();
    return GrowingDialog::eventFilter(watched, event);
}

void AgencyConcernsDialog::retranslate() {
    setWindowTitle(tr("Complaints and requests"));
    m_title->setText(windowTitle());
    m_text->setText(
        tr("Needs, requests, complaints and compliments about nobody in particular. What is about "
           "one person stands on that person's page, and goes there once it is said whom it is about."));
    m_add->setText(tr("Write one down…"));
    m_close->setText(tr("Close"));
    refresh();
}

int AgencyConcernsDialog::wantedHeight() const {
    return heightAround(*m_content);
}

void AgencyConcernsDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
