// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/personplans.h"
#include "ui/widgets/kit/growingdialog.h"

class QPushButton;
class QRadioButton;

namespace aelwyd {

class DateField;
class FieldForm;
class PlainLabel;
class Remark;
class TextField;

/// What is filled in after the tripartite meeting: who agreed, and when.
class AgreementDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// `plans` must outlive the dialog. Accepted once the draft `id` has been agreed.
    AgreementDialog(PersonPlans& plans, const SupportPlanId& id, QWidget* parent = nullptr);

    AgreementForm form() const;
    void setForm(const AgreementForm& form);
    /// Agrees, or tells beside the fields what stands in the way.
    void agree();
    static QString wordsElsewhere(const Problems& problems);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildForm();
    void buildButtons();
    void retranslate();
    void followChoice();

    PersonPlans& m_plans;
    const SupportPlanId m_id;
    FieldForm* m_form;
    Remark* m_warning;
    Remark* m_problem;
    PlainLabel* m_intro;
    DateField* m_on;
    QRadioButton* m_byPerson;
    QRadioButton* m_byRepresentative;
    TextField* m_person;
    TextField* m_representative;
    TextField* m_right;
    TextField* m_provider;
    QRadioButton* m_tookPart;
    QRadioButton* m_tookNoPart;
    TextField* m_socialWorker;
    TextField* m_whyNone;
    QPushButton* m_agree;
    QPushButton* m_cancel;
};

} // namespace aelwyd
