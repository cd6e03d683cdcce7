// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/people/personfields.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class PageHeader;
class Questions;
class Remark;

/// Takes on a person with what one hears in a first telephone call; everything else is filled in over time.
/// What is typed stays until it is saved or thrown away on purpose.
class TakeOnPage final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    TakeOnPage(PersonForm& form, Questions& questions, QWidget* parent = nullptr);

    /// Begins, or goes on with what was typed before.
    void begin();

  signals:
    void takenOn(const aelwyd::ServiceUserId& id);
    void closed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeBody();
    QWidget* makeFoot();
    void connectForm();
    void retranslate();
    void showProblems();
    void save();
    void cancel();

    PersonForm& m_form;
    Questions& m_questions;
    PersonBinder m_binder;
    PageHeader* m_header;
    Remark* m_restored;
    Remark* m_failed;
    Card* m_whoCard;
    Card* m_cameCard;
    FieldForm* m_who;
    FieldForm* m_came;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
