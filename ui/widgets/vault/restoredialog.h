// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/restoredesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QProgressBar;
class QPushButton;

namespace aelwyd {

class CodeBox;
class FieldForm;
class PassphraseFields;
class PlainLabel;
class Questions;
class Remark;
class TextField;

/// Which backup is to come back, and as which file: never over one that is there. Who does not know the
/// passphrase of that day comes in by the recovery key, and chooses a new one.
class RestoreDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the dialog. `folder`: where backups are looked for first.
    RestoreDialog(RestoreDesk& desk, Questions& questions, const QString& folder, QWidget* parent = nullptr);
    QString restoredPath() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void addRows();
    void orderKeys();
    RestoreForm form() const;
    void chooseBackup();
    void chooseTarget();
    void takeBackup(const QString& path);
    void setRecovering(bool recovering);
    void showRows();
    void go();
    void refuse(const Problems& problems);
    void setBusy(bool busy);
    void retranslate();
    RestoreDesk& m_desk;
    Questions& m_questions;
    QString m_folder;
    PlainLabel* m_text;
    Remark* m_refusal;
    FieldForm* m_form;
    TextField* m_from;
    CodeBox* m_users;
    PassphraseFields* m_fields;
    TextField* m_passphrase;
    TextField* m_key;
    TextField* m_new;
    TextField* m_again;
    TextField* m_to;
    QPushButton* m_lost;
    QPushButton* m_chooseFrom;
    QPushButton* m_chooseTo;
    QProgressBar* m_progress;
    QPushButton* m_go;
    QPushButton* m_cancel;
    bool m_isSealed = false;
    bool m_recovering = false;
};

} // namespace aelwyd
