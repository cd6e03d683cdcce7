// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/overviewtab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/people/circlemembercard.h"
#include "ui/widgets/people/complexitycard.h"
#include "ui/widgets/people/hourscard.h"
#include "ui/widgets/people/overviewwords.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// From this width on (in average characters) two cards stand side by side.
constexpr int kCharactersForTwoCards = 70;
/// So many people to call are shown; the others are in the circle.
constexpr int kMostToCall = 3;
constexpr int kGap = 16;

/// A column of cards that takes its share of the width, whatever is in it.
QWidget* column() {
    auto* made = new QWidget;
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addStretch(1);
    return made;
}

/// Before the stretch that keeps the cards at the top.
void addAtEnd(QWidget* column, QWidget* card) {
    auto* layout = static_cast<QVBoxLayout*>(column->layout());
    layout->removeWidget(card);
    layout->insertWidget(layout->count() - 1, card);
}

/// A button is as wide as its words: longer names are cut.
constexpr int kLongestOnButton = 40;

/// A name on a button, where an ampersand would underline the next letter.
QString buttonText(const QString& name) {
    QString shown = withVisibleControls(name);
    if (shown.size() > kLongestOnButton) shown = shown.left(kLongestOnButton - 1) + u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

QWidget* callRow(const CircleMember& member) {
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    const QString relation = overviewwords::shown(member.relation);
    QStringList who{withVisibleControls(member.name),
                    relation.isEmpty() ? wording::word(member.relationship) : relation};
    column->addWidget(wrappedLabel(who.join(QStringLiteral(" · ")), TextRole::Strong));
    auto* phone = wrappedLabel(member.phone.isEmpty() ? OverviewTab::tr("No telephone number")
                                                      : withVisibleControls(member.phone));
    phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(phone);
    return row;
}

} // namespace

OverviewTab::OverviewTab(PeopleDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_left(column())
    , m_right(column())
    , m_first(new EmptyPage("file-plus"))
    , m_firstCard(new Card)
    , m_complexity(new ComplexityCard(desk)) {
    m_firstCard->body()->addWidget(m_first);
    connect(m_first, &EmptyPage::firstStep, this, &OverviewTab::planAsked);
    makeMatters();
    makePlan();
    makePackage();
    makeCall();
    makeLanguages();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGap);
    all->addWidget(m_firstCard);
    all->addWidget(m_matters);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_right, 1);
    all->addLayout(columns);
    place(false);
    retranslate();
}

QPushButton* OverviewTab::addLink(Card* card, void (OverviewTab::*asked)()) {
    QPushButton* link = linkButton({}, "arrow-right");
    connect(link, &QPushButton::clicked, this, asked);
    card->addToHead(link);
    return link;
}

void OverviewTab::makeMatters() {
    m_matters = new Card;
    m_mattersText = wrappedLabel();
    m_matters->body()->addWidget(m_mattersText);
}

void OverviewTab::makePlan() {
    m_plan = new Card;
    m_planState = new StateBadge;
    m_review = wrappedLabel();
    m_plan->body()->addWidget(m_planState, 0, Qt::AlignLeft);
    m_plan->body()->addWidget(m_review);
    m_openPlan = addLink(m_plan, &OverviewTab::planAsked);
}

void OverviewTab::makePackage() {
    m_package = new Card;
    m_hours = wrappedLabel({}, TextRole::Figure);
    m_stage = wrappedLabel();
    m_funding = wrappedLabel({}, TextRole::Soft);
    for (PlainLabel* label : {m_hours, m_stage, m_funding})
        m_package->body()->addWidget(label);
    m_package->body()->setSpacing(6);
    m_openPackage = addLink(m_package, &OverviewTab::packageAsked);
}

void OverviewTab::makeCall() {
    m_call = new Card;
    m_callRows = new QVBoxLayout;
    m_callRows->setSpacing(10);
    m_call->body()->addLayout(m_callRows);
    m_openCircle = addLink(m_call, &OverviewTab::circleAsked);
}

void OverviewTab::makeLanguages() {
    m_languages = new Card;
    m_language = wrappedLabel({}, TextRole::Strong);
    m_needs = wrappedLabel();
    m_ownWay = wrappedLabel();
    m_culture = wrappedLabel();
    for (PlainLabel* label : {m_language, m_needs, m_ownWay, m_culture})
        m_languages->body()->addWidget(label);
    m_languages->body()->setSpacing(8);
    m_openAbout = addLink(m_languages, &OverviewTab::aboutAsked);
}

void OverviewTab::place(bool twoColumns) {
    m_twoColumns = twoColumns;
    const QList<QWidget*> left{m_call, m_package, m_languages};
    const QList<QWidget*> right{m_plan, m_complexity};
    for (QWidget* card : left)
        addAtEnd(m_left, card);
    for (QWidget* card : right)
        addAtEnd(twoColumns ? m_right : m_left, card);
    m_right->setVisible(twoColumns);
}

void OverviewTab::refresh() {
    if (!m_desk.current()) return;
    const Overview overview = m_desk.overview();
    const bool noPlan = !overview.agreedVersion && !overview.draftVersion;
    m_firstCard->setVisible(noPlan);
    m_plan->setVisible(!noPlan);
    m_first->setWords(
        tr("There is no support plan yet"),
        tr("It says what matters to the person, what they want to be able to do, and how we support them."));
    m_first->setFirstStep(tr("Write the first plan with %1").arg(buttonText(calledName(overview.person))),
                          "pencil");
    showMatters(overview);
    showPlan(overview);
    showPackage(overview);
    showCall(overview);
    showLanguages(overview);
    m_complexity->refresh();
}

void OverviewTab::showMatters(const Overview& overview) {
    m_matters->setVisible(!overview.whatMatters.isEmpty());
    m_mattersText->setText(overviewwords::shown(overview.whatMatters));
}

void OverviewTab::showPlan(const Overview& overview) {
    m_planState->setText(overviewwords::planState(overview));
    m_planState->setTone(overview.agreedVersion ? StateBadge::Tone::Good : StateBadge::Tone::Accent);
    m_planState->updateGeometry();
    m_review->setText(overviewwords::review(overview, m_desk.today()));
    m_review->setVisible(!m_review->text().isEmpty());
}

void OverviewTab::showPackage(const Overview& overview) {
    m_hours->setText(overview.hours ? agreedHoursWords(*overview.hours) : tr("No hours agreed yet"));
    m_stage->setText(overviewwords::stage(overview));
    m_funding->setText(overviewwords::funding(overview));
    m_funding->setVisible(!m_funding->text().isEmpty());
}

void OverviewTab::showCall(const Overview& overview) {
    while (QLayoutItem* item = m_callRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CircleMember& member : overview.toCall.mid(0, kMostToCall))
        m_callRows->addWidget(callRow(member));
    if (overview.toCall.isEmpty())
        m_callRows->addWidget(wrappedLabel(tr("Nobody is named yet."), TextRole::Soft));
}

void OverviewTab::showLanguages(const Overview& overview) {
    m_language->setText(overviewwords::language(overview.person));
    const auto show = [](PlainLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_needs, overviewwords::needs(overview.person));
    show(m_ownWay, overviewwords::shown(overview.person.communication.ownWay));
    show(m_culture, overviewwords::shown(overview.person.cultureAndFaith));
}

void OverviewTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool twoColumns = width() >= kCharactersForTwoCards * fontMetrics().averageCharWidth();
    if (twoColumns != m_twoColumns) place(twoColumns);
}

void OverviewTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void OverviewTab::retranslate() {
    const std::pair<Card*, QString> titles[] = {{m_matters, tr("What matters to me")},
                                                {m_plan, tr("Support plan")},
                                                {m_package, tr("Package")},
                                                {m_call, tr("Who to call first")},
                                                {m_languages, tr("Communication")}};
    for (const auto& [card, title] : titles)
        card->setTitle(title);
    const std::pair<QPushButton*, QString> links[] = {
        {m_openPlan, tr("Open the support plan")},
        {m_openPackage, tr("Open the package")},
        {m_openCircle, tr("Open the circle of support")},
        {m_openAbout, tr("Open what is known about the person")}};
    for (const auto& [link, name] : links) {
        link->setText(tr("Open"));
        link->setAccessibleName(name);
    }
    refresh();
}

} // namespace aelwyd
