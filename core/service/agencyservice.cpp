// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agencyservice.h"

#include "core/base/text.h"
#include "core/storage/agencystore.h"

namespace aelwyd {

namespace {

AgencyStore storeOfAgency(const Workspace& workspace) {
    return AgencyStore(const_cast<Workspace&>(workspace).database());
}

} // namespace

AgencyService::AgencyService(Workspace& workspace)
    : m_workspace(workspace) {}

Agency AgencyService::agency() const {
    return storeOfAgency(m_workspace).agency();
}

Result<void> AgencyService::save(const Agency& agency) {
    Agency tidy = agency;
    tidy.name = tidied(agency.name, TextSort::Name);
    tidy.phone = tidied(agency.phone, TextSort::Name);
    Problems problems;
    if (auto p = textProblem(QStringLiteral("agency_name"), tidy.name, TextSort::Name)) problems.append(*p);
    if (auto p = textProblem(QStringLiteral("agency_phone"), tidy.phone, TextSort::Name)) problems.append(*p);
    if (!problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::EditAgency}, [&]() -> Result<void> {
        storeOfAgency(m_workspace).write(tidy);
        return {};
    });
}

QByteArray AgencyService::formDraft(const QString& form) const {
    return storeOfAgency(m_workspace).formDraft(form);
}

Result<void> AgencyService::keepFormDraft(const QString& form, const QByteArray& json) {
    return m_workspace.transact({Operation::KeepFormDraft}, [&]() -> Result<void> {
        storeOfAgency(m_workspace).writeFormDraft(form, json);
        return {};
    });
}

} // namespace aelwyd
