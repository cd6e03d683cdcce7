// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/outcomestab.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/concerns/concernrow.h"
#include "ui/widgets/concerns/safeguardingcard.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/wrappedcheck.h"
#include "ui/widgets/outcomes/outcomelines.h"
#include "ui/widgets/outcomes/outcomerow.h"
#include "ui/widgets/reviews/reviewdialog.h"
#include "ui/widgets/stories/storydialog.h"
#include "ui/widgets/stories/storyrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace aelwyd {

/// In milliseconds: how long the rows of a tab that was only now made may take to find their heights.
static constexpr int kSettling = 300;

OutcomesTab::OutcomesTab(const OutcomesDesk::Services& services, QWidget* parent)
    : QWidget(parent)
    , m_desk(services)
    , m_outcomes(makePart("target"))
    , m_reviews(makePart("clipboard-list", &OutcomesTab::holdReview))
    , m_stories(makePart("sparkles", &OutcomesTab::tellStory))
    , m_concerns(makePart("message-circle", &OutcomesTab::raiseConcern))
    , m_safeguarding(new SafeguardingCard(m_desk))
    , m_refusal(new Remark(Remark::Kind::Problem)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 28);
    column->setSpacing(16);
    for (QWidget* widget : QList<QWidget*>{m_refusal, m_outcomes.card, m_reviews.card, m_stories.card,
                                           m_concerns.card, m_safeguarding})
        column->addWidget(widget);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(content);
    all->addWidget(m_area);
    connect(&m_desk, &OutcomesDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    retranslate();
}

OutcomesTab::Part OutcomesTab::makePart(const char* iconName, void (OutcomesTab::*asked)()) {
    Part part{new Card, plainButton({}, iconName)};
    part.card->addToHead(part.add);
    asked ? void(connect(part.add, &QPushButton::clicked, this, asked)) : part.add->hide();
    return part;
}

void OutcomesTab::open(const std::optional<ServiceUserId>& person) {
    m_refusal->setText({});
    if (person != m_desk.person()) {
        disconnect(m_settling);
        m_area->verticalScrollBar()->setValue(0);
    }
    m_desk.open(person);
}

/// It stands above everything, and what was asked for may stand far below.
void OutcomesTab::tellRefusal(const Problems& problems) {
    m_refusal->setText(wording::messages(problems));
    if (!problems.isEmpty()) m_area->verticalScrollBar()->setValue(0);
}

/// Once its rows are laid out: on a tab that was only now made they find their heights little by little.
void OutcomesTab::showPart(const QString& name) {
    const bool reviews = name == QLatin1String("reviews");
    if (!reviews && name != QLatin1String("concerns")) return;
    QTimer::singleShot(0, this, [this, part = reviews ? m_reviews : m_concerns] {
        part.add->setFocus(Qt::OtherFocusReason);
        settleAt([card = part.card] { return card->y(); });
    });
}

/// Scrolls there, and again whenever the rows that were only now made have other heights.
void OutcomesTab::settleAt(const std::function<int()>& place) {
    QScrollBar* along = m_area->verticalScrollBar();
    const auto scroll = [along, place] { along->setValue(place()); };
    scroll();
    disconnect(m_settling);
    m_settling = connect(along, &QScrollBar::rangeChanged, this, scroll, Qt::QueuedConnection);
    QTimer::singleShot(kSettling, this, [settling = m_settling] { disconnect(settling); });
}

/// The focus goes to the button in the place of the one that had it, once the rows are made anew; where its
/// row has gone, to the one that adds another.
void OutcomesTab::keepFocus(const Part& part) {
    const auto buttonsOf = [&part] { return part.rows->findChildren<QAbstractButton*>(); };
    const qsizetype at = buttonsOf().indexOf(qobject_cast<QAbstractButton*>(window()->focusWidget()));
    const auto focus = [buttonsOf, at, add = part.add] {
        const auto buttons = buttonsOf();
        at < buttons.size() ? buttons.at(at)->setFocus() : add->setFocus();
    };
    if (at >= 0) QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection);
}

/// Later, because a row may be what asked for it.
QVBoxLayout* OutcomesTab::cleared(Part& part) {
    if (part.rows) {
        keepFocus(part);
        part.rows->deleteLater();
    }
    part.rows = new QWidget;
    auto* column = new QVBoxLayout(part.rows);
    column->setContentsMargins(0, 0, 0, 0);
    part.card->body()->addWidget(part.rows);
    return column;
}

/// What was looked at stays in sight, though every row is made anew.
void OutcomesTab::refresh() {
    const int at = m_area->verticalScrollBar()->value();
    showOutcomes();
    showReviews();
    showStories();
    showConcerns();
    m_safeguarding->refresh();
    if (at > 0) settleAt([at] { return at; });
}

void OutcomesTab::showOutcomes() {
    auto* column = cleared(m_outcomes);
    const auto lines = m_desk.outcomes();
    for (const OutcomeLine& line : lines)
        column->addWidget(new OutcomeRow(m_desk, line));
    if (!lines.isEmpty()) return;
    column->addWidget(
        wrappedLabel(tr("Outcomes come from the agreed plan. There is none yet."), TextRole::Soft));
    auto* plan = linkButton(tr("Write the plan"), "pencil");
    connect(plan, &QPushButton::clicked, this, &OutcomesTab::planAsked);
    column->addWidget(plan, 0, Qt::AlignLeft);
}

void OutcomesTab::showReviews() {
    auto* column = cleared(m_reviews);
    m_reviews.add->setVisible(m_desk.mayHoldReviews());
    const auto dues = m_desk.due();
    for (const ReviewDue& due : dues) {
        const bool late = due.on < m_desk.today();
        auto* remark = new Remark(late ? Remark::Kind::Problem : Remark::Kind::Quiet);
        remark->setText((late ? tr("%1: late since %2") : tr("%1: by %2"))
                            .arg(wording::word(due.kind), wording::date(due.on)));
        column->addWidget(remark);
        auto* form = linkButton(tr("The form for it, on paper…"), "printer");
        form->setAccessibleName(tr("The form on paper: %1").arg(wording::word(due.kind)));
        connect(form, &QPushButton::clicked, this,
                [this, kind = due.kind] { emit reviewPaperAsked(kind, {}); });
        column->addWidget(form, 0, Qt::AlignLeft);
    }
    const auto held = m_desk.reviews();
    for (const Review& review : held)
        column->addWidget(reviewRow(review));
    if (held.isEmpty() && dues.isEmpty())
        column->addWidget(wrappedLabel(tr("No review has been held yet, and none is due."), TextRole::Soft));
}

QWidget* OutcomesTab::reviewRow(const Review& review) {
    auto* row = new QWidget;
    auto* across = outcomelines::lineOf(*row);
    const QString result = review.result ? wording::word(*review.result) : QString();
    auto* words = outcomelines::addLines(
        *across, outcomelines::joined({wording::word(review.kind), wording::date(review.on)}),
        outcomelines::joined({result, outcomelines::read(review.resultReason)}));
    for (const ReviewAction& action : review.actions)
        words->addWidget(actionCheck(review.id, action));
    words->addLayout(reviewLinks(review));
    return row;
}

QWidget* OutcomesTab::actionCheck(const ReviewId& review, const ReviewAction& action) {
    auto* done =
        new WrappedCheck(tr("%1 (%2, by %3)").arg(action.what, action.owner, wording::date(action.dueOn)));
    done->box().setChecked(action.doneOn.has_value());
    done->box().setEnabled(m_desk.mayHoldReviews());
    connect(&done->box(), &QCheckBox::toggled, this, [this, review, id = action.id](bool checked) {
        tellRefusal(m_desk.setActionDone(review, id, checked));
    });
    return done;
}

QLayout* OutcomesTab::reviewLinks(const Review& review) {
    auto* links = new QHBoxLayout;
    links->addWidget(recordLink(review));
    if (isFull(review.kind)) links->addWidget(nextPlanLink(review));
    if (m_desk.mayHoldReviews()) links->addWidget(changeLink(review));
    links->addStretch(1);
    return links;
}

QWidget* OutcomesTab::recordLink(const Review& review) {
    auto* paper = linkButton(tr("The record, on paper…"), "printer");
    paper->setAccessibleName(paper->text() + u' ' + wording::date(review.on));
    connect(paper, &QPushButton::clicked, this,
            [this, kind = review.kind, id = review.id] { emit reviewPaperAsked(kind, id); });
    return paper;
}

QWidget* OutcomesTab::nextPlanLink(const Review& review) {
    auto* next = linkButton(tr("Write the next plan from it"), "file-plus");
    connect(next, &QPushButton::clicked, this, [this, id = review.id] {
        const Problems problems = m_desk.draftNextPlan(id);
        tellRefusal(problems);
        if (problems.isEmpty()) emit planAsked();
    });
    return next;
}

QWidget* OutcomesTab::changeLink(const Review& review) {
    auto* change = linkButton(tr("Change…"), "pencil");
    change->setAccessibleName(change->text() + u' ' + wording::date(review.on));
    connect(change, &QPushButton::clicked, this,
            [this, review] { ReviewDialog(m_desk, review, window()).exec(); });
    return change;
}

void OutcomesTab::holdReview() {
    const auto dues = m_desk.due();
    ReviewDialog(m_desk, dues.isEmpty() ? ReviewKind::Asked : dues.first().kind, this).exec();
}

void OutcomesTab::showStories() {
    auto* column = cleared(m_stories);
    const auto stories = m_desk.stories();
    for (const Story& story : stories)
        column->addWidget(new StoryRow(m_desk, story));
    if (stories.isEmpty())
        column->addWidget(
            wrappedLabel(tr("Small moments that mattered will be here: written once, used for everything."),
                         TextRole::Soft));
}

void OutcomesTab::tellStory() {
    StoryDialog(m_desk, nullptr, this).exec();
}

void OutcomesTab::showConcerns() {
    auto* column = cleared(m_concerns);
    const auto concerns = m_desk.concerns();
    for (const Concern& concern : concerns)
        column->addWidget(new ConcernRow(m_desk, concern));
    if (concerns.isEmpty())
        column->addWidget(wrappedLabel(tr("Nothing is asked for or complained of."), TextRole::Soft));
}

void OutcomesTab::raiseConcern() {
    ConcernDialog(m_desk, this).exec();
}

void OutcomesTab::retranslate() {
    m_outcomes.card->setTitle(tr("Outcomes, and how far they are"));
    m_reviews.card->setTitle(tr("Reviews"));
    m_reviews.add->setText(tr("Hold a review…"));
    m_stories.card->setTitle(tr("Stories"));
    m_stories.add->setText(tr("Write a story…"));
    m_concerns.card->setTitle(tr("Needs, requests, complaints and compliments"));
    m_concerns.add->setText(tr("Write one down…"));
    if (isVisible()) refresh();
}

void OutcomesTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void OutcomesTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
