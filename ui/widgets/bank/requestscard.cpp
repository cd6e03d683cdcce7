// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/requestscard.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/requestwords.h"
#include "ui/widgets/bank/requesteditor.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"

#include <QEvent>
#include <QHBoxLayout>

namespace aelwyd {

static StateBadge::Tone toneOfRequest(RequestState state) {
    switch (state) {
    case RequestState::Ready:
        return StateBadge::Tone::Good;
    case RequestState::Planned:
        return StateBadge::Tone::Accent;
    case RequestState::Waiting:
    case RequestState::Done:
    case RequestState::LetGo:
        break;
    }
    return StateBadge::Tone::Quiet;
}

RequestsCard::RequestsCard(PersonRequests& requests, QWidget* parent)
    : Card({}, parent)
    , m_requests(requests)
    , m_add(linkButton({}, "plus"))
    , m_editor(new RequestEditor(requests))
    , m_about(wrappedLabel({}, TextRole::Soft))
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_lines(new QVBoxLayout) {
    addToHead(m_add);
    m_editor->hide();
    m_lines->setSpacing(6);
    for (QWidget* widget : QList<QWidget*>{m_about, m_editor, m_refused})
        body()->addWidget(widget);
    body()->addLayout(m_lines);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_editor, &RequestEditor::done, this, [this] {
        closeEditor();
        m_add->setFocus();
    });
    connect(&requests, &PersonRequests::changed, this, &RequestsCard::refresh);
    retranslate();
}

void RequestsCard::refresh() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RequestLine& line : m_requests.lines())
        m_lines->addWidget(makeLine(line));
    m_about->setVisible(m_requests.lines().isEmpty());
}

QWidget* RequestsCard::makeWords(const RequestLine& line) const {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrappedLabel(withVisibleControls(line.request.words)));
    QStringList facts{tr("It takes %1.").arg(wording::minutes(line.request.minutes)),
                      tr("Asked for on %1.").arg(wording::shortDate(line.request.askedOn))};
    if (line.request.outcome)
        if (const QString words =
                m_requests.outcomeWords(line.request.outcome->toString(QUuid::WithoutBraces));
            !words.isEmpty())
            facts.append(tr("It serves: %1").arg(words));
    column->addWidget(wrappedLabel(facts.join(u' '), TextRole::Small));
    return box;
}

QWidget* RequestsCard::makeLine(const RequestLine& line) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    row->addWidget(makeWords(line), 1, Qt::AlignTop);
    auto* badge = new StateBadge(toneOfRequest(line.state));
    badge->setText(wording::word(line.state));
    row->addWidget(badge, 0, Qt::AlignTop);
    const bool open = line.state == RequestState::Ready || line.state == RequestState::Waiting;
    if (!open) return box;
    const TimeRequest request = line.request;
    auto* visit = iconButton("calendar", tr("Plan a visit for it: %1").arg(request.words));
    auto* change = iconButton("pencil", tr("Change the wish: %1").arg(request.words));
    auto* drop = iconButton("archive", tr("No longer asked for: %1").arg(request.words));
    connect(visit, &QToolButton::clicked, this, [this, request] { emit visitAsked(request); });
    connect(change, &QToolButton::clicked, this, [this, request] { edit(request); });
    connect(drop, &QToolButton::clicked, this, [this, request] { letGo(request.id); });
    for (QWidget* button : QList<QWidget*>{visit, change, drop})
        row->addWidget(button, 0, Qt::AlignTop);
    return box;
}

void RequestsCard::edit(const std::optional<TimeRequest>& request) {
    m_refused->setText({});
    if (request)
        m_requests.form().open(*request);
    else
        m_requests.startNew();
    m_editor->show();
    m_add->hide();
    m_editor->begin();
}

void RequestsCard::letGo(const QUuid& id) {
    const auto done = m_requests.letGo(id);
    m_refused->setText(done ? QString() : wording::messages(done.problems()));
}

void RequestsCard::closeEditor() {
    m_requests.flush();
    m_editor->hide();
    m_add->show();
}

void RequestsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void RequestsCard::retranslate() {
    setTitle(tr("What the time could be for"));
    m_add->setText(tr("Write down a wish"));
    m_about->setText(tr("Wishes wait here with the minutes that they need. One lights up when the bank has "
                        "the time for it."));
    refresh();
}

} // namespace aelwyd
