// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QPushButton;

namespace aelwyd {

class DatedList;
class PlainLabel;
class Remark;

/// The agreed hours a week, one figure or a range, and how they came to be.
class HoursCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit HoursCard(PeopleDesk& desk, QWidget* parent = nullptr);
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeEditor();
    void addField(const char* field, TextField* control, QString& (*text)(PackageEntry&));
    void retranslate();
    void setChanging(bool changing);
    void save();
    void tell(const Result<void>& done);
    void showProblems();

    PeopleDesk& m_desk;
    FormBinder<PackageForm, PackageEntry> m_binder;
    PlainLabel* m_now;
    QPushButton* m_change;
    QWidget* m_editor;
    FieldForm* m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
    Remark* m_refused;
    DatedList* m_steps;
};

/// "Between 6 h and 8 h a week", "7 h a week".
QString agreedHoursWords(const AgreedHours& hours);

} // namespace aelwyd
