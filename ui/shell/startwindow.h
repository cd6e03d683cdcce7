// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QProgressBar;
class QPushButton;

namespace aelwyd {

class PlainLabel;
class Remark;

/// What a person meets who has no file yet, or whose file could not be opened: make one, open one, join
/// an agency that another computer has, or try the demo agency.
class StartWindow final : public QWidget {
    Q_OBJECT
  public:
    StartWindow();
    /// Why the file could not be opened, as words in the language of the moment; null: this is a first start.
    void setRefusal(std::function<QString()> reason);
    /// While something long is being made: its words; empty again afterwards.
    void setBusy(const QString& words);

  signals:
    void newAgencyAsked();
    void openFileAsked();
    /// This computer is to get the records of an agency that another computer has.
    void joinAsked();
    void demoAsked();
    void restoreAsked();
    void languageChosen(bool welsh);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    std::function<QString()> m_reason;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Remark* m_refusal;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_join;
    QPushButton* m_demo;
    QPushButton* m_restore;
    QPushButton* m_language;
    PlainLabel* m_busyWords;
    QProgressBar* m_busy;
};

} // namespace aelwyd
