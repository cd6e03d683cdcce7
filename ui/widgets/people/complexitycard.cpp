// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/complexitycard.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/ragbadge.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

QString statusWords(const QString& code) {
    const auto status = fromCode<Rag>(code);
    return status ? wording::complexity(*status) : ComplexityCard::tr("Choose…");
}

QString whoAndWhen(const RagDecision& decision) {
    QStringList parts;
    if (decision.decidedOn) parts.append(wording::date(*decision.decidedOn));
    if (!decision.decidedBy.isEmpty())
        parts.append(ComplexityCard::tr("Decided by: %1").arg(decision.decidedBy));
    return parts.join(QStringLiteral(" · "));
}

QString described(const RagDecision& decision) {
    QStringList lines{whoAndWhen(decision), decision.reason};
    lines.removeAll(QString());
    return withVisibleControls(lines.join(u'\n'));
}

QString earlierDecisions(const QList<RagDecision>& latestFirst) {
    QStringList lines;
    for (const RagDecision& decision : latestFirst.mid(1))
        lines.append(QStringLiteral("%1 · %2").arg(wording::word(decision.status), described(decision)));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

ComplexityCard::ComplexityCard(PeopleDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_binder(desk.complexity())
    , m_badge(new RagBadge)
    , m_meaning(wrappedLabel())
    , m_broken(new Remark(Remark::Kind::Problem))
    , m_decision(wrappedLabel({}, TextRole::Small))
    , m_history(wrappedLabel({}, TextRole::Small))
    , m_decide(linkButton({}, "pencil")) {
    m_decide->setObjectName(QStringLiteral("decide"));
    addToHead(m_decide);
    body()->addWidget(m_badge, 0, Qt::AlignLeft);
    for (QWidget* widget : QList<QWidget*>{m_meaning, m_broken, m_decision, makeEditor(), m_history})
        body()->addWidget(widget);
    connect(m_decide, &QPushButton::clicked, this, [this] { setDeciding(true); });
    connect(m_save, &QPushButton::clicked, this, &ComplexityCard::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_desk.complexity().throwAway();
        setDeciding(false);
    });
    connect(&desk.complexity(), &ComplexityForm::refilled, this, [this] { m_binder.fill(); });
    connect(&desk.complexity(), &ComplexityForm::edited, this, &ComplexityCard::showProblems);
    whenAControlIsLeft(m_editor, [this] { m_desk.complexity().leaveField(); });
    retranslate();
}

QWidget* ComplexityCard::makeEditor() {
    m_fields = new FieldForm;
    addStatus();
    addReasons();
    m_refused = new Remark(Remark::Kind::Problem);
    m_save = plainButton({}, "check");
    m_cancel = linkButton();
    m_editor = new QWidget;
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_refused);
    column->addLayout(buttonRow({m_save, m_cancel}));
    m_editor->hide();
    return m_editor;
}

void ComplexityCard::addStatus() {
    auto* status = new CodeBox(statusWords);
    status->setCodes({QString(), toCode(Rag::Green), toCode(Rag::Amber), toCode(Rag::Red)});
    m_fields->addRow(QStringLiteral("status"), {}, status);
    m_binder.bind(
        status, QStringLiteral("status"),
        [](const ComplexityEntry& e) { return e.status ? toCode(*e.status) : QString(); },
        [](ComplexityEntry& e, const QString& code) { e.status = fromCode<Rag>(code); });
}

void ComplexityCard::addReasons() {
    auto* reason = new TextArea(Lines::Many);
    auto* by = new TextField;
    auto* on = new DateField;
    reason->setLeastLines(2);
    m_fields->addRow(QStringLiteral("complexity_reason"), {}, reason);
    m_fields->addRow(QStringLiteral("decided_by"), {}, by, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("complexity_decided_on"), {}, on, FieldWidth::Half);
    m_binder.bind(reason, QStringLiteral("complexity_reason"),
                  [](ComplexityEntry& e) -> QString& { return e.reason; });
    m_binder.bind(by, QStringLiteral("decided_by"),
                  [](ComplexityEntry& e) -> QString& { return e.decidedBy; });
    m_binder.bind(on, QStringLiteral("complexity_decided_on"),
                  [](ComplexityEntry& e) -> QString& { return e.decidedOn; });
}

void ComplexityCard::setDeciding(bool deciding) {
    m_editor->setVisible(deciding);
    m_decide->setVisible(!deciding);
    if (deciding) m_fields->control(QStringLiteral("status"))->setFocus();
}

void ComplexityCard::save() {
    const Result<void> saved = m_desk.complexity().save();
    if (saved) return setDeciding(false);
    m_refused->setText(wording::messages(m_fields->showProblems(saved.problems())));
    m_fields->focusFirstProblem();
}

void ComplexityCard::showProblems() {
    m_refused->setText({});
    m_fields->showProblems(m_desk.complexity().shownProblems());
}

void ComplexityCard::refresh() {
    const QList<RagDecision> history = m_desk.complexityHistory();
    const auto now = history.isEmpty() ? std::nullopt : std::optional(history.first());
    m_badge->setStatus(now ? std::optional(now->status) : std::nullopt);
    m_meaning->setText(now ? wording::complexity(now->status)
                           : tr("Until it is decided, this person counts as Red: only experienced workers."));
    m_broken->setText(wording::visitsAgainst(m_desk.brokenVisits()));
    m_decision->setText(now ? described(*now) : QString());
    m_decision->setVisible(!m_decision->text().isEmpty());
    m_history->setText(history.size() > 1 ? tr("Earlier decisions:\n%1").arg(earlierDecisions(history))
                                          : QString());
    m_history->setVisible(history.size() > 1);
    m_editor->setVisible(m_desk.complexity().wasRestored());
    m_decide->setVisible(m_editor->isHidden());
    m_binder.fill();
    showProblems();
}

void ComplexityCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ComplexityCard::retranslate() {
    setTitle(tr("Complexity"));
    m_decide->setText(tr("Decide"));
    m_decide->setAccessibleName(tr("Decide about complexity"));
    m_save->setText(tr("Add the decision"));
    m_cancel->setText(tr("Cancel"));
    m_fields->setLabel(QStringLiteral("status"), tr("Status"));
    m_fields->setLabel(QStringLiteral("complexity_reason"), tr("Why"));
    m_fields->setLabel(QStringLiteral("decided_by"), tr("Who decided"));
    m_fields->setLabel(QStringLiteral("complexity_decided_on"), tr("When"));
    m_fields->setHint(QStringLiteral("complexity_reason"),
                      tr("Decisions are added to the history and cannot be changed later."));
    if (m_desk.current()) refresh();
}

} // namespace aelwyd
