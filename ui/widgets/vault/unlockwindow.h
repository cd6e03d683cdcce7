// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/vaultdoor.h"

#include <QWidget>
#include <functional>

class QProgressBar;
class QPushButton;

namespace aelwyd {

class Card;
class CodeBox;
class FieldForm;
class PassphraseFields;
class PlainLabel;
class Remark;
class TextField;

/// Stands in front of a protected file: who, and the passphrase; or the recovery key and a new passphrase.
class UnlockWindow final : public QWidget {
    Q_OBJECT
  public:
    /// `door` is not owned and must outlive the window. `chosen`: who was here last; empty: nobody known.
    UnlockWindow(VaultDoor& door, const QString& chosen);
    QString user() const;
    /// Says that what was typed last is not in the file yet, and why; asks back before closing. Empty: it is.
    void setWaiting(std::function<QString()> why);

  signals:
    void openFileAsked();
    void restoreAsked();
    void languageChosen(bool welsh);

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void build();
    void go();
    void setRecovering(bool recovering);
    void refuse(const Problems& problems);
    void setBusy(bool busy);
    void waitFor(int seconds);
    void retranslate();
    QString waitingWords() const;

    VaultDoor& m_door;
    Card* m_card;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Remark* m_waiting;
    Remark* m_refusal;
    FieldForm* m_form;
    CodeBox* m_users;
    PassphraseFields* m_fields;
    TextField* m_passphrase;
    TextField* m_key;
    TextField* m_new;
    TextField* m_again;
    QProgressBar* m_progress;
    QPushButton* m_go;
    QPushButton* m_clockIsRight;
    QPushButton* m_lost;
    QPushButton* m_open;
    QPushButton* m_restore;
    QPushButton* m_language;
    Problems m_problems;
    std::function<QString()> m_why;
    bool m_recovering = false;
};

} // namespace aelwyd
