// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/exchangedesk.h"
#include "ui/presentation/sync/folderdesk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace aelwyd {

class Card;
class EmptyPage;
class PlainLabel;
class Questions;
class Remark;

/// Where the others stand, the folder that is carried between them, and files by hand.
class ExchangeTab final : public QWidget {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the tab.
    ExchangeTab(ExchangeDesk& files, FolderDesk& folder, Questions& questions, QWidget* parent = nullptr);
    /// Looks into a file that another computer wrote, and takes it in if told so.
    void takeIn(const QString& path);

  signals:
    void said(const QString& sentence);
    /// No other computer was paired yet.
    void pairingAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeCards();
    void refresh();
    void refreshFolder();
    void write();
    void chooseFile();
    void chooseFolder();
    void leaveFolder();
    void tell(const Problems& problems, const QString& done);
    void retranslate();
    ExchangeDesk& m_files;
    FolderDesk& m_folder;
    Questions& m_questions;
    QStackedWidget* m_stack;
    EmptyPage* m_alone;
    Card* m_standCard;
    PlainLabel* m_standing;
    PlainLabel* m_new;
    Card* m_folderCard;
    PlainLabel* m_place;
    PlainLabel* m_last;
    Remark* m_refused;
    QPushButton* m_meet;
    QPushButton* m_choose;
    QPushButton* m_leave;
    Card* m_fileCard;
    PlainLabel* m_fileText;
    Remark* m_done;
    Remark* m_refusal;
    QPushButton* m_write;
    QPushButton* m_take;
    Card* m_waitCard;
    PlainLabel* m_waitText;
    PlainLabel* m_waiting;
};

} // namespace aelwyd
