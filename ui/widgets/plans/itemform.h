// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/presentation/plans/planeditormodel.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/plans/choicebox.h"
#include "ui/widgets/plans/minutesfield.h"

#include <QCheckBox>

namespace aelwyd {

/// The fields of one item of a plan. Writes into the model as one types and fills itself from it.
class ItemForm : public QWidget {
    Q_OBJECT
  public:
    /// Fields of the model that differ from what is shown are put in; what is being typed is left alone.
    virtual void refresh() = 0;
    /// Something was typed or chosen: rows that hang on it come and go.
    virtual void follow() = 0;
    virtual void retranslate();
    /// `problems` of the whole plan; those of this item are told beside their fields.
    void showProblems(const Problems& problems);
    void focusFirst();
    /// `field` as in problems; false if it is not here.
    bool focusField(const QString& field);
    /// As of PlanPageView.
    QString firstUnreadable() const;

  protected:
    ItemForm(PlanEditorModel& model, PlanPart part, const PlanItemId& id);
    /// A row with the title and the hint that planwording has for `field`.
    void addRow(const char* field, QWidget* control, FieldWidth width = FieldWidth::Full);
    /// A row whose control says its own words.
    void addOwnRow(const char* field, QWidget* control, FieldWidth width = FieldWidth::Full);
    QString fieldName(const char* field) const;
    /// Told beside `field` while `isReadable` is false.
    void watchReadable(const char* field, ErrorCode code, std::function<bool()> isReadable);
    void flushWhenLeft(TextField* field);
    FieldForm* form() const { return m_form; }

    PlanEditorModel& m_model;
    const PlanPart m_part;
    const PlanItemId m_id;

  private:
    struct Readable {
        QString field;
        ErrorCode code;
        std::function<bool()> isReadable;
    };
    Problem onOneSide(Problem problem) const;

    FieldForm* m_form;
    QStringList m_titled;
    QList<Readable> m_readable;
    /// Of the whole plan, as last told.
    Problems m_problems;
};

/// Binds fields to the members of one kind of item.
template <class Item>
class BoundForm : public ItemForm {
  public:
    void refresh() override {
        if (const Item* item = itemOf<Item>(m_model.plan(), m_id))
            for (const auto& fill : m_fillers)
                fill(*item);
        follow();
    }
    void follow() override {
        if (const Item* item = itemOf<Item>(m_model.plan(), m_id))
            for (const auto& follower : m_followers)
                follower(*item);
    }

  protected:
    using ItemForm::ItemForm;
    using Fill = std::function<void(const Item&)>;

    void fillWith(Fill fill) { m_fillers.append(std::move(fill)); }
    void followWith(Fill follower) { m_followers.append(std::move(follower)); }

    BilingualField* addText(const char* field, BilingualText Item::*member, Lines lines = Lines::Many,
                            int leastLines = 2) {
        auto* editor = new BilingualField(lines);
        if (lines == Lines::Many) editor->setLeastLines(leastLines);
        editor->setLongest(kLongestNote);
        addRow(field, editor);
        connect(editor, &BilingualField::edited, this,
                [=, this] { m_model.typeInto<Item>(m_id, field, member, editor->text()); });
        connect(editor, &BilingualField::left, this, [this] { m_model.flush(); });
        fillWith([=](const Item& item) { editor->setText(item.*member); });
        return editor;
    }
    DateField* addDate(const char* field, std::optional<QDate> Item::*member) {
        auto* editor = new DateField;
        addRow(field, editor, FieldWidth::Half);
        watchReadable(field, ErrorCode::Date, [=] { return editor->isReadable(); });
        flushWhenLeft(editor);
        connect(editor, &DateField::edited, this, [=, this] {
            if (editor->isReadable()) m_model.typeInto<Item>(m_id, field, member, editor->date());
        });
        fillWith([=](const Item& item) {
            if (editor->isReadable()) editor->setDate(item.*member);
        });
        return editor;
    }
    QCheckBox* addFlag(const char* field, bool Item::*member, FieldWidth width = FieldWidth::Half) {
        auto* box = new QCheckBox;
        addOwnRow(field, box, width);
        connect(box, &QCheckBox::toggled, this,
                [=, this](bool on) { m_model.chooseIn<Item>(m_id, field, member, on); });
        fillWith([=](const Item& item) { tickQuietly(*box, item.*member); });
        return box;
    }
    template <class Value>
    ChoiceBox* addChoice(const char* field, Value Item::*member) {
        auto* box = new ChoiceBox;
        addRow(field, box, FieldWidth::Half);
        connect(box, &ChoiceBox::activated, this, [=, this] {
            m_model.chooseIn<Item>(m_id, field, member, static_cast<Value>(box->currentData().toInt()));
        });
        fillWith([=](const Item& item) { box->choose(static_cast<int>(item.*member)); });
        return box;
    }

  private:
    QList<Fill> m_fillers;
    QList<Fill> m_followers;
};

/// Word and value of each value of an enumeration, for a ChoiceBox.
template <class E, class Word>
QList<std::pair<QString, QVariant>> choicesOf(Word word) {
    QList<std::pair<QString, QVariant>> choices;
    for (E value : allOf<E>())
        choices.append({word(value), static_cast<int>(value)});
    return choices;
}

} // namespace aelwyd
