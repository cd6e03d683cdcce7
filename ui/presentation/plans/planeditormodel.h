// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/planfields.h"
#include "core/service/planservice.h"
#include "ui/presentation/plans/planitems.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace aelwyd {

/// What is to be done to a plan. Must be repeatable, and must do nothing when its item is gone.
using PlanEdit = std::function<void(SupportPlan&)>;

/// A draft while it is written. Everything typed is stored as it is typed; what cannot be stored (a control
/// character, too long) stays in the draft here, is told by problems(), and does not keep the rest from being
/// stored.
class PlanEditorModel final : public QObject {
    Q_OBJECT
  public:
    /// Typing is stored this long after the last key, and at the latest this long after the first.
    static constexpr int kPauseMilliseconds = 250;
    static constexpr int kLongestWaitMilliseconds = 1000;

    /// `plans` is not owned and must outlive the model. A plan that is not a draft can be read but not
    /// edited.
    PlanEditorModel(PlanService& plans, const SupportPlanId& id, QObject* parent = nullptr);
    /// Stores what is still waiting.
    ~PlanEditorModel() override;

    const SupportPlan& plan() const { return m_plan; }
    const SupportPlanId& id() const { return m_id; }
    bool isEditable() const { return m_exists && m_plan.state == PlanState::Draft; }
    const Clock& clock() const { return m_plans.workspace().clock(); }

    /// One key more in a field: stored after the pause, joined with its neighbours into one step of undo.
    void type(const QString& field, PlanEdit edit);
    /// A choice, or a change of the list: stored at once, a step of its own.
    void choose(const QString& field, PlanEdit edit);

    void typeText(PlanText text, const BilingualText& words);
    template <class Item, class Value>
    void typeInto(const PlanItemId& id, const char* field, Value Item::*member, const Value& value) {
        type(planField(PlanItems<Item>::part, id, field), setter(id, member, value));
    }
    template <class Item, class Value>
    void chooseIn(const PlanItemId& id, const char* field, Value Item::*member, const Value& value) {
        choose(planField(PlanItems<Item>::part, id, field), setter(id, member, value));
    }
    template <class Item>
    void add(const Item& item) {
        chooseList<Item>([item](SupportPlan& plan) { (plan.*PlanItems<Item>::list).append(item); });
    }
    template <class Item>
    void remove(const PlanItemId& id);
    /// Changes places with its neighbour of the same group: -1 up, +1 down.
    template <class Item>
    void move(const PlanItemId& id, int step);
    /// Puts the item to where `other` is.
    template <class Item>
    void moveTo(const PlanItemId& id, const PlanItemId& other);

    /// Stores at once what is waiting.
    void flush();
    bool isWaiting() const { return m_waiting.has_value(); }

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    /// What stands against keeping the draft as it is typed, field by field.
    Problems problems() const { return problemsOfDraft(m_plan); }

  signals:
    /// Something was typed or chosen here.
    void edited(const QString& field);
    /// The draft has other content than what was typed into the fields: screens fill themselves anew.
    void reloaded();
    /// An undo or redo took effect here: the field, or the part of the plan.
    void tookEffect(const aelwyd::PlanChange& change);
    /// The draft was thrown away.
    void gone();

  private:
    struct Typed {
        QString field;
        PlanEdit edit;
    };
    template <class Item, class Value>
    static PlanEdit setter(const PlanItemId& id, Value Item::*member, const Value& value) {
        return [=](SupportPlan& plan) {
            if (Item* item = itemOf<Item>(plan, id)) item->*member = value;
        };
    }
    template <class Item>
    void chooseList(PlanEdit edit) {
        choose(QLatin1String(PlanItems<Item>::part), std::move(edit));
        emit reloaded();
    }
    void follow(const ChangeSet& changes);
    void reload();
    void rebuild();
    void store(const Typed& typed, const QString& coalesce);
    void takeBack(Result<void> (Workspace::*step)(const QUuid&));
    bool dropRefused();

    PlanService& m_plans;
    SupportPlanId m_id;
    /// As stored; as shown: with what is refused or waiting put in.
    SupportPlan m_stored;
    SupportPlan m_plan;
    std::optional<Typed> m_waiting;
    QHash<QString, PlanEdit> m_refused;
    QTimer m_pause;
    QElapsedTimer m_sinceFirstKey;
    bool m_exists = true;
    bool m_own = false;
};

/// Takes an outcome out of the activities that serve it; nothing for other kinds.
template <class Item>
void forgetItem(SupportPlan&, const PlanItemId&) {}
template <>
void forgetItem<PersonalOutcome>(SupportPlan& plan, const PlanItemId& id);

template <class Item>
void PlanEditorModel::remove(const PlanItemId& id) {
    chooseList<Item>([id](SupportPlan& plan) {
        const int place = placeOf<Item>(plan, id);
        if (place >= 0) (plan.*PlanItems<Item>::list).removeAt(place);
        forgetItem<Item>(plan, id);
    });
}

template <class Item>
void PlanEditorModel::move(const PlanItemId& id, int step) {
    const int other = neighbourOf<Item>(m_plan, id, step);
    if (other >= 0) moveTo<Item>(id, (m_plan.*PlanItems<Item>::list)[other].id);
}

template <class Item>
void PlanEditorModel::moveTo(const PlanItemId& id, const PlanItemId& other) {
    chooseList<Item>([id, other](SupportPlan& plan) {
        const int from = placeOf<Item>(plan, id), to = placeOf<Item>(plan, other);
        if (from >= 0 && to >= 0) (plan.*PlanItems<Item>::list).move(from, to);
    });
}

} // namespace aelwyd
