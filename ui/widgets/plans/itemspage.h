// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plans/itemcard.h"
#include "ui/widgets/plans/itemform.h"
#include "ui/widgets/plans/planpageview.h"

class QPushButton;

namespace aelwyd {

/// What a closed item says about itself.
struct ItemWords {
    QString name;
    QString facts;
};

/// A part of the plan that is a list of items, in one group or several. One item at a time is open.
class ItemsPage : public PlanPageView {
    Q_OBJECT
  public:
    void refresh() override;
    void follow() override;
    void retranslate() override;
    void showProblems(const Problems& problems) override;
    void focusFirst() override;
    bool focusField(const QString& field) override;
    QString firstUnreadable() const override;
    void open(const PlanItemId& id);

  protected:
    void showEvent(QShowEvent* event) override;
    /// The head of one group of items; empty texts are not shown.
    struct GroupWords {
        QString title;
        QString explanation;
        QString add;
    };
    ItemsPage(PlanEditorModel& model, PlanPage page, int groups);

    virtual GroupWords groupWords(int group) const = 0;
    virtual QList<PlanItemId> idsOf(int group) const = 0;
    virtual ItemWords words(const PlanItemId& id, int number) const = 0;
    virtual ItemForm* makeForm(const PlanItemId& id) = 0;
    virtual PlanItemId addTo(int group) = 0;
    virtual void remove(const PlanItemId& id) = 0;
    virtual void move(const PlanItemId& id, int step) = 0;

  private:
    struct Group {
        PlainLabel* title;
        PlainLabel* explanation;
        QVBoxLayout* cards;
        QPushButton* add;
    };
    void addGroup();
    void arrange(int group);
    void orderTabs();
    QWidget* tabStopBefore() const;
    ItemCard* card(const PlanItemId& id) const;
    ItemCard* makeCard(const PlanItemId& id);
    void dropCards();
    void showWords(int group);
    void toggle(ItemCard* card);
    void takeOut(const PlanItemId& id);
    void focusAfter(const std::optional<PlanItemId>& next, int group);
    int groupOf(const PlanItemId& id) const;

    QList<Group> m_groups;
    QList<ItemCard*> m_cards;
    Problems m_problems;
    /// Whether Tab goes down the page as eyes do.
    bool m_tabsInOrder = false;
};

/// What is the same for items of every kind.
template <class Item>
class ItemsPageOf : public ItemsPage {
  protected:
    using ItemsPage::ItemsPage;

    QList<PlanItemId> idsOf(int group) const override {
        QList<PlanItemId> ids;
        for (const Item& item : m_model.plan().*PlanItems<Item>::list)
            if (isIn(item, group)) ids.append(item.id);
        return ids;
    }
    ItemWords words(const PlanItemId& id, int number) const override {
        const Item* item = itemOf<Item>(m_model.plan(), id);
        return item ? wordsOf(*item, number) : ItemWords{};
    }
    PlanItemId addTo(int group) override {
        const Item item = fresh(group);
        m_model.add(item);
        return item.id;
    }
    void remove(const PlanItemId& id) override { m_model.remove<Item>(id); }
    void move(const PlanItemId& id, int step) override { m_model.move<Item>(id, step); }

    virtual bool isIn(const Item&, int) const { return true; }
    virtual Item fresh(int) const { return {}; }
    virtual ItemWords wordsOf(const Item& item, int number) const = 0;
};

} // namespace aelwyd
