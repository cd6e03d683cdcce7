// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/people/peopledesk.h"
#include "ui/widgets/kit/listpane.h"

namespace aelwyd {

/// The list of people with its search.
class PeopleListPane final : public ListPane {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the pane.
    explicit PeopleListPane(PeopleDesk& desk, QWidget* parent = nullptr);

    /// Marks this person in the list without announcing it; nothing: nobody.
    void mark(const std::optional<ServiceUserId>& id);
    /// Offers again what was typed about somebody new, if there is any.
    void offerUnfinished(bool offer = true);

  signals:
    /// The person to be shown; `enter`: and to go to.
    void chosen(const aelwyd::ServiceUserId& id, bool enter);

  private:
    void choose(int row, bool enter) override;
    void search() override;
    bool isNarrowed() const override;
    void retranslate() override;
    void showPeople();
    void showEmptyWords();
    void refreshLocalities();

    PeopleDesk& m_desk;
    CodeBox* m_stage;
    CodeBox* m_locality;
};

} // namespace aelwyd
