// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agencyservice.h"

#include "core/base/text.h"
#include "core/service/session.h"
#include "core/storage/agencystore.h"
#include "core/vault/sealedtext.h"

namespace aelwyd {

namespace {

AgencyStore storeOfAgency(Workspace& workspace) {
    return AgencyStore(workspace.database());
}

/// What is half typed may be about safeguarding: it is sealed as that is, where whoever types has the key.
const SecretBytes* keyOfDrafts(const Workspace& workspace) {
    const Session* session = workspace.session();
    return session && session->vault.safeguardingKey ? &*session->vault.safeguardingKey : nullptr;
}

QString sealedDraft(const Workspace& workspace, const QString& form, const QByteArray& json) {
    const SecretBytes* key = keyOfDrafts(workspace);
    const QString words = QString::fromUtf8(json);
    return key && !json.isEmpty() ? sealedText(words, *key, form.toUtf8()) : words;
}

/// Nothing where it was sealed with a key that is not there.
QString openedDraft(const Workspace& workspace, const QString& form, const QString& kept) {
    if (!isSealedText(kept)) return kept;
    const SecretBytes* key = keyOfDrafts(workspace);
    return key ? openedText(kept, *key, form.toUtf8()).value_or(QString()) : QString();
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
    const QString kept = QString::fromUtf8(storeOfAgency(m_workspace).formDraft(form));
    return openedDraft(m_workspace, form, kept).toUtf8();
}

Result<void> AgencyService::keepFormDraft(const QString& form, const QByteArray& json) {
    return m_workspace.transact({Operation::KeepFormDraft}, [&]() -> Result<void> {
        storeOfAgency(m_workspace).writeFormDraft(form, sealedDraft(m_workspace, form, json).toUtf8());
        return {};
    });
}

} // namespace aelwyd
