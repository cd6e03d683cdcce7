// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/officeswaiting.h"

#include "core/base/text.h"

#include <QLocale>

namespace aelwyd {

OfficesWaiting::OfficesWaiting(Workspace& workspace, ExchangeService& exchange, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exchange(exchange)
    , m_inbox(workspace) {
    connect(&workspace, &Workspace::changed, this, &OfficesWaiting::recount);
    lookAround();
}

void OfficesWaiting::recount() {
    const int toResolve = m_inbox.count(), early = m_exchange.waitingCount();
    if (toResolve == m_toResolve && early == m_early) return;
    m_toResolve = toResolve;
    m_early = early;
    emit changed();
}

void OfficesWaiting::lookAround() {
    const QStringList silent = silentNow();
    const bool isOther = silent != m_silent;
    m_silent = silent;
    recount();
    if (isOther) emit changed();
}

QStringList OfficesWaiting::silentNow() const {
    QStringList labels;
    const QDateTime since = m_workspace.clock().now().addDays(-kSilentDays);
    for (const PeerState& peer : m_exchange.peers())
        if (peer.asOf && *peer.asOf < since) labels.append(withVisibleControls(peer.label));
    return labels;
}

QString OfficesWaiting::words() const {
    QStringList sentences;
    if (m_toResolve > 0) sentences.append(tr("To resolve: %1.").arg(QLocale().toString(m_toResolve)));
    if (m_early > 0) sentences.append(tr("Files that wait for others: %1.").arg(QLocale().toString(m_early)));
    if (!m_silent.isEmpty())
        sentences.append(
            tr("Nothing for two weeks or more from: %1.").arg(m_silent.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

} // namespace aelwyd
