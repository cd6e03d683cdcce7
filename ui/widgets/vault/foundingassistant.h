// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/foundingdesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace aelwyd {

class FieldForm;
class PassphraseFields;
class PlainLabel;
class Questions;
class Remark;
class TextField;

/// Two steps to a protected agency: who and where; and the recovery key, printed and typed back. It is
/// accepted only after both.
class FoundingAssistant final : public GrowingDialog {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the dialog. `suggestion`: where a new file might go.
    FoundingAssistant(FoundingDesk& desk, Questions& questions, const QString& suggestion,
                      QWidget* parent = nullptr);

    /// Where the new file is.
    QString path() const { return form().path; }
    void reject() override;

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    int wantedHeight() const override;

  private:
    QWidget* makeFirstStep();
    void addRows();
    QLayout* makeChoices();
    QWidget* makeSecondStep();
    void layOut();
    void listen();
    FoundingForm form() const;
    void choosePlace();
    void chooseSecond();
    void showBackupPlaces();
    void make();
    void showKey();
    void finish();
    void setBusy(bool busy);
    void retranslate();

    FoundingDesk& m_desk;
    Questions& m_questions;
    QStackedWidget* m_steps;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Remark* m_refusal;
    FieldForm* m_form;
    TextField* m_agency;
    TextField* m_name;
    PassphraseFields* m_fields;
    TextField* m_passphrase;
    TextField* m_again;
    TextField* m_path;
    QPushButton* m_choose;
    TextField* m_second;
    QPushButton* m_chooseSecond;
    PlainLabel* m_backups;
    PlainLabel* m_keyTitle;
    PlainLabel* m_keyText;
    PlainLabel* m_key;
    QPushButton* m_print;
    FieldForm* m_typedForm;
    TextField* m_typed;
    QProgressBar* m_progress;
    QPushButton* m_go;
    QPushButton* m_cancel;
};

} // namespace aelwyd
