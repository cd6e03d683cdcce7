// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/recordsdesk.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace aelwyd {

class Card;
class PersonPicker;
class PlainLabel;
class Questions;
class Remark;
class TableBox;

/// What a person may ask for by law: a copy of everything that is kept, and to be erased; and whose records
/// need not be kept any longer.
class RecordsTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    RecordsTab(RecordsDesk& desk, Questions& questions, QWidget* parent = nullptr);

  signals:
    void said(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void handOut();
    void erase(const ServiceUserId& person);
    void refresh();
    void retranslate();
    RecordsDesk& m_desk;
    Questions& m_questions;
    Card* m_asked;
    PlainLabel* m_personLabel;
    PersonPicker* m_person;
    PlainLabel* m_copyText;
    QCheckBox* m_others;
    QPushButton* m_copy;
    PlainLabel* m_eraseText;
    QPushButton* m_erase;
    Remark* m_done;
    Remark* m_refusal;
    Card* m_dueCard;
    PlainLabel* m_dueText;
    TableBox* m_due;
    QPushButton* m_eraseDue;
};

} // namespace aelwyd
