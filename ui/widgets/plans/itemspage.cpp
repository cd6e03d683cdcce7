// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemspage.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/taborder.h"

#include <QVBoxLayout>

namespace aelwyd {

ItemsPage::ItemsPage(PlanEditorModel& model, PlanPage page, int groups)
    : PlanPageView(model, page) {
    content()->setSpacing(8);
    for (int group = 0; group < groups; ++group)
        addGroup();
}

void ItemsPage::addGroup() {
    const Group group{plainLabel({}, TextRole::Strong), wrappedLabel({}, TextRole::Small), new QVBoxLayout,
                      linkButton({}, "plus")};
    group.cards->setSpacing(8);
    if (!m_groups.isEmpty()) content()->addSpacing(14);
    content()->addWidget(group.title);
    content()->addWidget(group.explanation);
    content()->addLayout(group.cards);
    content()->addWidget(group.add, 0, Qt::AlignLeft);
    const int place = static_cast<int>(m_groups.size());
    connect(group.add, &QPushButton::clicked, this, [this, place] { open(addTo(place)); });
    m_groups.append(group);
}

void ItemsPage::refresh() {
    follow();
    for (ItemCard* card : std::as_const(m_cards))
        if (card->form()) card->form()->refresh();
}

void ItemsPage::follow() {
    dropCards();
    for (int group = 0; group < m_groups.size(); ++group)
        arrange(group);
    for (ItemCard* card : std::as_const(m_cards))
        if (card->form()) card->form()->follow();
    if (!m_tabsInOrder && isVisible()) orderTabs();
}

/// The last stop before those of the cards; none while the page stands by itself.
QWidget* ItemsPage::tabStopBefore() const {
    const auto isBefore = [this](QWidget* at) {
        const bool inCard = std::any_of(m_cards.begin(), m_cards.end(),
                                        [at](const ItemCard* card) { return card->isAncestorOf(at); });
        return !inCard && !at->focusProxy() && (at->focusPolicy() & Qt::TabFocus);
    };
    QWidget* const end = m_groups.first().add;
    QWidget* at = end->previousInFocusChain();
    while (at != end && !isBefore(at))
        at = at->previousInFocusChain();
    return at == end ? nullptr : at;
}

/// Cards and their forms are made when they are needed, and would come last of all.
void ItemsPage::orderTabs() {
    QWidget* before = tabStopBefore();
    if (!before) return;
    for (int group = 0; group < m_groups.size(); ++group) {
        for (const PlanItemId& id : idsOf(group))
            if (const ItemCard* item = card(id)) before = tabThrough(before, tabStopsIn(*item));
        before = tabThrough(before, {m_groups[group].add});
    }
    m_tabsInOrder = true;
}

void ItemsPage::showEvent(QShowEvent* event) {
    PlanPageView::showEvent(event);
    orderTabs();
}

/// Cards in the order of the items; cards that are there already stay, with the focus in them.
void ItemsPage::arrange(int group) {
    const QList<PlanItemId> ids = idsOf(group);
    QVBoxLayout* cards = m_groups[group].cards;
    for (int place = 0; place < ids.size(); ++place) {
        ItemCard* item = card(ids[place]);
        if (!item) item = makeCard(ids[place]);
        if (cards->indexOf(item) != place) {
            cards->insertWidget(place, item);
            m_tabsInOrder = false;
        }
        item->show(); // a layout shows what is new only later, and the focus goes there now
        item->setMovable(place > 0, place + 1 < ids.size());
    }
    showWords(group);
}

void ItemsPage::showWords(int group) {
    int number = 0;
    for (const PlanItemId& id : idsOf(group)) {
        ++number;
        ItemCard* item = card(id);
        if (!item) continue;
        const ItemWords said = words(id, number);
        const bool needed = std::any_of(m_problems.begin(), m_problems.end(), [&](const Problem& problem) {
            return itemOfField(problem.field) == id;
        });
        item->head()->setWords(said.name, said.facts, needed);
    }
}

ItemCard* ItemsPage::card(const PlanItemId& id) const {
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](ItemCard* card) { return card->id() == id; });
    return found == m_cards.end() ? nullptr : *found;
}

ItemCard* ItemsPage::makeCard(const PlanItemId& id) {
    auto* made = new ItemCard(id);
    connect(made, &ItemCard::headClicked, this, [this, made] { toggle(made); });
    connect(made, &ItemCard::moveRequested, this, [this, id](int step) { move(id, step); });
    connect(made, &ItemCard::removeRequested, this, [this, id] { takeOut(id); });
    m_cards.append(made);
    return made;
}

void ItemsPage::dropCards() {
    QList<PlanItemId> ids;
    for (int group = 0; group < m_groups.size(); ++group)
        ids.append(idsOf(group));
    for (ItemCard* card : QList<ItemCard*>(m_cards))
        if (!ids.contains(card->id())) {
            m_cards.removeOne(card);
            card->hide();
            card->deleteLater();
        }
}

void ItemsPage::toggle(ItemCard* card) {
    m_model.flush();
    if (card->isOpen())
        card->setOpen(false);
    else
        open(card->id());
}

void ItemsPage::open(const PlanItemId& id) {
    ItemCard* wanted = card(id);
    if (!wanted) return;
    for (ItemCard* other : std::as_const(m_cards))
        if (other != wanted && other->isOpen()) other->setOpen(false);
    if (!wanted->form()) {
        wanted->setForm(makeForm(id));
        wanted->form()->showProblems(m_problems);
    }
    wanted->setOpen(true);
    orderTabs();
    wanted->form()->focusFirst();
}

void ItemsPage::takeOut(const PlanItemId& id) {
    const int group = groupOf(id);
    QList<PlanItemId> ids = idsOf(group);
    const auto place = ids.indexOf(id);
    const QString name = words(id, static_cast<int>(place) + 1).name;
    ids.removeAt(place);
    remove(id);
    const auto next = ids.isEmpty() ? std::nullopt : std::optional(ids[qMin(place, ids.size() - 1)]);
    focusAfter(next, group);
    emit removed(name);
}

void ItemsPage::focusAfter(const std::optional<PlanItemId>& next, int group) {
    ItemCard* following = next ? card(*next) : nullptr;
    if (following)
        following->head()->setFocus();
    else
        m_groups[group].add->setFocus();
}

int ItemsPage::groupOf(const PlanItemId& id) const {
    for (int group = 0; group < m_groups.size(); ++group)
        if (idsOf(group).contains(id)) return group;
    return 0;
}

void ItemsPage::retranslate() {
    PlanPageView::retranslate();
    for (int group = 0; group < m_groups.size(); ++group) {
        const GroupWords said = groupWords(group);
        m_groups[group].title->setText(said.title);
        m_groups[group].title->setVisible(!said.title.isEmpty());
        m_groups[group].explanation->setText(said.explanation);
        m_groups[group].explanation->setVisible(!said.explanation.isEmpty());
        m_groups[group].add->setText(said.add);
        showWords(group);
    }
    for (ItemCard* card : std::as_const(m_cards))
        card->retranslate();
}

void ItemsPage::showProblems(const Problems& problems) {
    m_problems = problems;
    for (int group = 0; group < m_groups.size(); ++group)
        showWords(group);
    for (ItemCard* card : std::as_const(m_cards))
        if (card->form()) card->form()->showProblems(problems);
}

void ItemsPage::focusFirst() {
    const QList<PlanItemId> ids = idsOf(0);
    focusAfter(ids.isEmpty() ? std::nullopt : std::optional(ids.first()), 0);
}

QString ItemsPage::firstUnreadable() const {
    for (const ItemCard* card : m_cards)
        if (const QString field = card->form() ? card->form()->firstUnreadable() : QString();
            !field.isEmpty())
            return field;
    return {};
}

bool ItemsPage::focusField(const QString& field) {
    const auto id = itemOfField(field);
    if (!id) {
        m_groups.first().add->setFocus();
        return true;
    }
    if (!card(*id)) return false;
    open(*id);
    return card(*id)->form()->focusField(field);
}

} // namespace aelwyd
