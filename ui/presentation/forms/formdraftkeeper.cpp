// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/forms/formdraftkeeper.h"

#include <QJsonDocument>
#include <exception>

namespace aelwyd {

FormDraftKeeper::FormDraftKeeper(AgencyService& agency, QString form, QObject* parent)
    : QObject(parent)
    , m_agency(agency)
    , m_form(std::move(form)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kCoalesceMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FormDraftKeeper::flush);
    connect(&agency.workspace(), &Workspace::keepAsked, this, &FormDraftKeeper::flush);
}

FormDraftKeeper::~FormDraftKeeper() {
    flushAtEnd();
}

void FormDraftKeeper::flushAtEnd() noexcept {
    try {
        flush();
    } catch (const std::exception&) {
        // All but the last quarter of a second of typing has been written before.
    }
    m_waiting = {};
}

void FormDraftKeeper::setForm(const QString& form) {
    flush();
    m_form = form;
}

QJsonObject FormDraftKeeper::kept(const QString& form) const {
    return form.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(m_agency.formDraft(form)).object();
}

void FormDraftKeeper::keep(const QJsonObject& typed) {
    m_waiting = typed;
    if (!m_timer.isActive()) m_timer.start();
}

void FormDraftKeeper::forget() {
    m_timer.stop();
    m_waiting = {};
    if (!m_form.isEmpty()) m_agency.keepFormDraft(m_form, {});
}

void FormDraftKeeper::flush() {
    m_timer.stop();
    if (m_waiting.isEmpty() || m_form.isEmpty()) return;
    m_agency.keepFormDraft(m_form, QJsonDocument(m_waiting).toJson(QJsonDocument::Compact));
    m_waiting = {};
}

} // namespace aelwyd
