// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"
#include "ui/widgets/kit/formdialog.h"

#include <optional>

namespace aelwyd {

class PersonFinder;
class PersonPicker;

/// Whose story is going to be written; choosing somebody is all that it asks for.
class WhoseStoryDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `people` is not owned and must outlive the dialog.
    explicit WhoseStoryDialog(PersonFinder& people, QWidget* parent = nullptr);
    /// Nothing until it was accepted.
    const std::optional<ServiceUserId>& person() const;

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    PersonPicker* m_person;
};

} // namespace aelwyd
