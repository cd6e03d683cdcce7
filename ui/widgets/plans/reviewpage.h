// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planreadiness.h"
#include "ui/widgets/plans/planpageview.h"

class QPushButton;

namespace aelwyd {

class Card;
class FieldForm;
class DateField;
class Remark;

/// The day of the next review, what is still needed before the plan can be agreed, and whom its words leave
/// out.
class ReviewPage final : public PlanPageView {
    Q_OBJECT
  public:
    explicit ReviewPage(PlanEditorModel& model);
    void refresh() override;
    void follow() override;
    void retranslate() override;
    void showProblems(const Problems& problems) override;
    void focusFirst() override;
    bool focusField(const QString& field) override;
    QString firstUnreadable() const override;

  signals:
    void agreeRequested();

  private:
    void addDate();
    void addQuickDays();
    void addReadiness();
    void addReaders();
    void choose(QDate day);
    void showNeeded();
    void showReaders();
    QPushButton* leadTo(const QString& words, const QString& field);

    FieldForm* m_form;
    DateField* m_date;
    QPushButton* m_sixWeeks;
    QPushButton* m_threeMonths;
    Card* m_readiness;
    Remark* m_ready;
    QVBoxLayout* m_needed;
    QPushButton* m_agree;
    Card* m_readers;
    Remark* m_everybody;
    QVBoxLayout* m_leftOut;
    Problems m_problems;
};

} // namespace aelwyd
