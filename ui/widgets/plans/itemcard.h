// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

#include <QPushButton>
#include <QWidget>

class QLabel;
class QToolButton;

namespace aelwyd {

class ItemForm;
class PlainLabel;

/// The head of an item: its name and what matters about it, on a button that opens and closes it.
class ItemHead final : public QPushButton {
    Q_OBJECT
  public:
    explicit ItemHead(QWidget* parent = nullptr);
    void setWords(const QString& name, const QString& facts, bool needed);
    void setOpen(bool open);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void speak();
    QLabel* m_sign;
    QLabel* m_needed;
    PlainLabel* m_name;
    PlainLabel* m_facts;
    bool m_open = false;
};

/// One item of a plan: closed it is a line, opened it is a form.
class ItemCard final : public QWidget {
    Q_OBJECT
  public:
    explicit ItemCard(const PlanItemId& id, QWidget* parent = nullptr);

    const PlanItemId& id() const { return m_id; }
    ItemHead* head() const { return m_head; }
    /// Nothing until it was opened once.
    ItemForm* form() const { return m_form; }
    /// Owned from now on.
    void setForm(ItemForm* form);
    bool isOpen() const { return m_isOpen; }
    /// The form must have been set before it is opened.
    void setOpen(bool open);
    void setMovable(bool up, bool down);
    void retranslate();

  signals:
    void headClicked();
    void moveRequested(int step);
    void removeRequested();

  protected:
    /// Alt with an arrow moves the item.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    const PlanItemId m_id;
    ItemHead* m_head;
    ItemForm* m_form = nullptr;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QWidget* m_body;
    bool m_isOpen = false;
};

} // namespace aelwyd
