// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/pairingdesk.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class PlainLabel;
class Questions;
class Remark;
class TableBox;

/// Which computers have a copy of the agency's file; letting another one in, joining, shutting out.
class ComputersTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    ComputersTab(PairingDesk& desk, Questions& questions, QWidget* parent = nullptr);
    /// The steps by which another computer is let in, or this one joins an agency.
    void letIn();
    void join();

  signals:
    void said(const QString& sentence);
    /// Somebody was let in: there is a file to be written.
    void filesAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void refresh();
    void assist(bool isLettingIn);
    void renameOwn();
    void renameOther();
    void shutOut();
    void tell(const Problems& problems, const QString& done);
    QString situation() const;
    void retranslate();
    PairingDesk& m_desk;
    Questions& m_questions;
    Card* m_own;
    PlainLabel* m_situation;
    Remark* m_right;
    Remark* m_refusal;
    QPushButton* m_renameOwn;
    QPushButton* m_letIn;
    QPushButton* m_join;
    Card* m_others;
    PlainLabel* m_none;
    TableBox* m_table;
    QPushButton* m_rename;
    QPushButton* m_shutOut;
};

} // namespace aelwyd
