// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogwords.h"

#include "core/service/agencyservice.h"
#include "core/service/failure.h"
#include "ui/widgets/kit/formdialog.h"

#include <QJsonDocument>
#include <exception>

namespace aelwyd {

DialogWords::DialogWords(AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_agency(agency) {}

bool DialogWords::keep(FormDialog& form) {
    if (form.about().isEmpty()) return false;
    // Closing it now is not leaving it on purpose.
    form.disconnect(this);
    const QJsonObject words = form.halfTyped();
    const QByteArray json =
        words.isEmpty() ? QByteArray() : QJsonDocument(words).toJson(QJsonDocument::Compact);
    try {
        return m_agency.keepFormDraft(form.about(), json) && !json.isEmpty();
    } catch (const std::exception&) {
        if (!problemOfFailure(std::current_exception(), {})) throw;
        m_waiting.insert(form.about(), json);
        return !json.isEmpty();
    }
}

void DialogWords::write() {
    while (!m_waiting.isEmpty()) {
        m_agency.keepFormDraft(m_waiting.constBegin().key(), *m_waiting.constBegin());
        m_waiting.erase(m_waiting.constBegin());
    }
}

void DialogWords::forget(const QString& name) {
    m_waiting.remove(name);
    m_agency.keepFormDraft(name, {});
}

void DialogWords::giveBack(FormDialog& form) {
    const QString name = form.about();
    if (name.isEmpty()) return;
    const QByteArray json = m_waiting.contains(name) ? m_waiting[name] : m_agency.formDraft(name);
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    if (kept.isEmpty()) return;
    form.takeUp(kept);
    connect(&form, &QDialog::finished, this, [this, name] { forget(name); });
}

} // namespace aelwyd
