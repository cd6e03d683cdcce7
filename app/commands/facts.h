// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/output.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/service/planservice.h"
#include "core/workforce/careworker.h"

namespace aelwyd {

/// "Label: value", line below line, as plain text for people; what is not known is left out.
class FactSheet {
  public:
    explicit FactSheet(Output& output)
        : m_output(output) {}
    void heading(const QString& text);
    void fact(const QString& label, const QString& value);
    void fact(const QString& label, const std::optional<QDate>& date);
    void fact(const QString& label, const BilingualText& text);

  private:
    Output& m_output;
};

/// What the pages show of each record, in the language of the interface.
void tell(FactSheet& sheet, const ServiceUser& person);
void tell(FactSheet& sheet, const QList<RagDecision>& history);
void tell(FactSheet& sheet, const Package& package, QDate today);
void tell(FactSheet& sheet, const CircleMember& member);
void tell(FactSheet& sheet, const PlanSummary& summary);
void tell(FactSheet& sheet, const CareWorker& worker);

} // namespace aelwyd
