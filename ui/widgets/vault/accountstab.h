// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class Card;
class PlainLabel;
class Questions;
class Remark;

/// Who may open the file, and as what.
class AccountsTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    AccountsTab(AccountsDesk& desk, Questions& questions, QWidget* parent = nullptr);

  signals:
    void said(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeRow(const Account& account);
    void refresh();
    void letIn();
    void remove(const Account& account);
    void renewKey();
    void tell(const Problems& problems, const QString& done);
    void retranslate();
    AccountsDesk& m_desk;
    Questions& m_questions;
    Card* m_card;
    Remark* m_refusal;
    QWidget* m_rows = nullptr;
    QPushButton* m_add;
    Card* m_keyCard;
    PlainLabel* m_keyText;
    QPushButton* m_renew;
};

} // namespace aelwyd
