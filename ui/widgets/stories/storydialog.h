// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"
#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

class QCheckBox;

namespace aelwyd {

class BilingualField;
class CodeBox;
class DateField;
class PickList;
class TextField;

/// A story in a minute: what happened, which outcome it touches, and who may see it.
class StoryDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog. `visit`: the one it happened on, if it did.
    explicit StoryDialog(OutcomesDesk& desk, const Visit* visit = nullptr, QWidget* parent = nullptr);
    /// One that was told before, to be put right; who may see it is asked elsewhere.
    StoryDialog(OutcomesDesk& desk, const Story& story, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    StoryDialog(OutcomesDesk& desk, const Story& story, bool known, QWidget* parent);
    void addRows();
    void fill();
    Story story() const;
    void tellNames();
    OutcomesDesk& m_desk;
    Story m_story;
    /// Told before.
    bool m_known;
    /// The person's own and those of the people around.
    const QStringList m_names;
    BilingualField* m_title;
    BilingualField* m_what;
    BilingualField* m_why;
    DateField* m_on;
    PickList* m_outcomes;
    CodeBox* m_teller;
    TextField* m_tellerName;
    CodeBox* m_consent;
    TextField* m_givenBy;
    QCheckBox* m_namesChanged;
};

} // namespace aelwyd
