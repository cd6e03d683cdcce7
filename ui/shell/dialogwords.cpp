// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogwords.h"

#include "core/service/agencyservice.h"
#include "ui/widgets/kit/formdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QPointer>

namespace aelwyd {

DialogWords::DialogWords(AgencyService& agency, QObject* parent)
    : QObject(parent)
    , m_agency(agency) {
    QCoreApplication::instance()->installEventFilter(this);
}

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

/// Later: when it is shown the form notes first what stood in it.
bool DialogWords::eventFilter(QObject* watched, QEvent* event) {
    auto* form = event->type() == QEvent::Show ? qobject_cast<FormDialog*>(watched) : nullptr;
    if (form && !event->spontaneous() && !form->about().isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this, shown = QPointer(form)] {
                if (shown) giveBack(*shown);
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void DialogWords::giveBack(FormDialog& form) {
    const QString name = form.about();
    const QByteArray json = m_waiting.contains(name) ? m_waiting[name] : m_agency.formDraft(name);
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    if (kept.isEmpty()) return;
    form.takeUp(kept);
    connect(&form, &QDialog::finished, this, [this, name] { forget(name); });
}

} // namespace aelwyd
