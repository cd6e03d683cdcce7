// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

namespace aelwyd {

class DatedList;
class Remark;

/// Who pays, from when, and the bank period: edited in place, a field is stored when it is left.
class TermsCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit TermsCard(PeopleDesk& desk, QWidget* parent = nullptr);
    void refresh();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addFunding();
    void addBank();
    void addText(const char* field, TextField* control, QString& (*text)(PackageEntry&));
    void retranslate();
    void showFunding();
    void showOutlook();
    void showTerms();

    PeopleDesk& m_desk;
    FormBinder<PackageForm, PackageEntry> m_binder;
    FieldForm* m_fields;
    PlainLabel* m_bankHeading;
    QWidget* m_funding;
    DatedList* m_terms;
    QList<QCheckBox*> m_sources;
};

} // namespace aelwyd
