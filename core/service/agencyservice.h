// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/agency.h"
#include "core/service/workspace.h"

namespace aelwyd {

/// The agency's own details, and what was typed into forms that are not saved yet.
class AgencyService {
  public:
    /// Not owned; must outlive this.
    explicit AgencyService(Workspace& workspace);
    Workspace& workspace() { return m_workspace; }

    Agency agency() const;
    /// Tidied first. Text problems on "agency_name" and "agency_phone".
    Result<void> save(const Agency& agency);

    /// What was being typed into `form` ("person/new") when it was last kept, as JSON; empty if nothing.
    QByteArray formDraft(const QString& form) const;
    /// Keeps what is being typed, in a protected file under the key of safeguarding notes; an empty `json`
    /// forgets it.
    Result<void> keepFormDraft(const QString& form, const QByteArray& json);

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
