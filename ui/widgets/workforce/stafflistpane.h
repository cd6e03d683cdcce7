// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"
#include "ui/widgets/kit/listpane.h"

namespace aelwyd {

/// The list of staff with its search, and the way to the training matrix.
class StaffListPane final : public ListPane {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the pane. The list reads nothing before load().
    explicit StaffListPane(StaffDesk& desk, QWidget* parent = nullptr);

    void load();
    /// Marks this worker in the list without announcing it; nothing: nobody.
    void mark(const std::optional<CareWorkerId>& id);
    /// Offers again what was typed about somebody new, if there is any.
    void offerUnfinished(bool offer = true);

  signals:
    /// The worker to be shown; `enter`: and to go to.
    void chosen(const aelwyd::CareWorkerId& id, bool enter);
    void trainingAsked();
    /// The list as it is narrowed.
    void paperAsked();

  private:
    void choose(int row, bool enter) override;
    void search() override;
    bool isNarrowed() const override;
    void retranslate() override;
    void showStaff();
    void showEmptyWords();
    void refreshLocalities();

    StaffDesk& m_desk;
    CodeBox* m_view;
    CodeBox* m_locality;
    QPushButton* m_training;
    QPushButton* m_paper;
};

} // namespace aelwyd
