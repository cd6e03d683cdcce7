// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;

/// What was asked of the agency or said to it about nobody in particular, and what became of it. Once it is
/// known whom something is about, it goes to that person's page.
class AgencyConcernsDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// `desk` and `people` are not owned and must outlive the dialog; nobody is open on the desk.
    explicit AgencyConcernsDialog(OutcomesDesk& desk, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    int wantedHeight() const override;

  private:
    void layOut();
    void refresh();
    void retranslate();
    OutcomesDesk& m_desk;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QWidget* m_content;
    QWidget* m_rows = nullptr;
    QPushButton* m_add;
    QPushButton* m_close;
};

} // namespace aelwyd
