// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agencystore.h"

#include "core/storage/query.h"

namespace aelwyd {

namespace {

/// Fixed, so that all copies of one agency write the same row.
const QUuid kAgencyId =
    derivedUuid(QUuid(QStringLiteral("{6ba7b811-9dad-11d1-80b4-00c04fd430c8}")), "aelwyd/agency");

QByteArray draftId(const QString& form) {
    return derivedUuid(kAgencyId, form.toUtf8()).toRfc4122();
}

} // namespace

Agency AgencyStore::agency() const {
    Query query(m_database, "SELECT name, phone, demo FROM agency ORDER BY id LIMIT 1");
    if (!query.next()) return {};
    Agency agency;
    agency.name = query.text();
    agency.phone = query.text();
    agency.demo = query.integer() != 0;
    return agency;
}

void AgencyStore::write(const Agency& agency) {
    Query(m_database,
          "INSERT INTO agency (id, name, phone, demo) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
          "name = excluded.name, phone = excluded.phone, demo = excluded.demo")
        .bind(kAgencyId.toRfc4122())
        .bind(agency.name)
        .bind(agency.phone)
        .bind(qint64(agency.demo))
        .run();
}

QByteArray AgencyStore::formDraft(const QString& form) const {
    Query query(m_database, "SELECT content FROM form_draft WHERE id = ?");
    query.bind(draftId(form));
    return query.next() ? query.text().toUtf8() : QByteArray();
}

void AgencyStore::writeFormDraft(const QString& form, const QByteArray& json) {
    if (json.isEmpty()) {
        Query(m_database, "DELETE FROM form_draft WHERE id = ?").bind(draftId(form)).run();
        return;
    }
    Query(m_database, "INSERT INTO form_draft (id, form, content) VALUES (?, ?, ?) ON CONFLICT (id) DO "
                      "UPDATE SET content = "
                      "excluded.content")
        .bind(draftId(form))
        .bind(form)
        .bind(QString::fromUtf8(json))
        .run();
}

} // namespace aelwyd
