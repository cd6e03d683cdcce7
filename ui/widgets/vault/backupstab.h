// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/backupdesk.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class PlainLabel;
class Questions;
class Remark;

/// What copies of the file there are, and how to make, try and bring back one.
class BackupsTab final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the tab.
    BackupsTab(BackupDesk& desk, Questions& questions, QWidget* parent = nullptr);

  signals:
    void said(const QString& sentence);
    /// A backup is to be brought back as a new file.
    void restoreAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void copyTo();
    void chooseSecondPlace();
    void drill();
    void removeClear();
    void tell(const Problems& problems, const QString& done);
    void retranslate();
    BackupDesk& m_desk;
    Questions& m_questions;
    Card* m_card;
    PlainLabel* m_summary;
    PlainLabel* m_folder;
    PlainLabel* m_second;
    Remark* m_refusal;
    Remark* m_clear;
    QPushButton* m_removeClear;
    QPushButton* m_now;
    QPushButton* m_copy;
    QPushButton* m_choose;
    QPushButton* m_drill;
    Card* m_restoreCard;
    PlainLabel* m_restoreText;
    QPushButton* m_restore;
};

} // namespace aelwyd
