// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/exchangedesk.h"

#include "core/base/text.h"
#include "ui/presentation/wording/arrivalwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/syncwords.h"

#include <QLocale>
#include <QScopeGuard>

namespace aelwyd {

ExchangeDesk::ExchangeDesk(Workspace& workspace, ExchangeService& exchange, PairingService& pairing,
                           QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exchange(exchange)
    , m_pairing(pairing) {}

bool ExchangeDesk::canExchange() const {
    return !m_pairing.identity().agency().isNull();
}

QStringList ExchangeDesk::standings() const {
    QStringList sentences;
    for (const PeerState& peer : m_exchange.peers())
        sentences.append(wording::sentence(peer, m_workspace.clock().now()));
    return sentences;
}

QStringList ExchangeDesk::newForOthers() const {
    QStringList lines;
    for (const PairedDevice& device : m_pairing.devices()) {
        if (device.isOwn || device.status != DeviceStatus::Admitted) continue;
        const QString label = withVisibleControls(device.label);
        lines.append(
            device.behind == 0
                ? tr("%1: has reported to have everything").arg(label)
                : tr("%1: new since it last reported: %2").arg(label, QLocale().toString(device.behind)));
    }
    return lines;
}

QStringList ExchangeDesk::waiting() const {
    QStringList lines;
    for (const ImportOutcome& outcome : m_exchange.waiting())
        lines.append(wording::importLines(outcome, false).join(u' '));
    return lines;
}

QString ExchangeDesk::suggestedName() const {
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString name = withVisibleControls(m_pairing.identity().label());
    for (QChar& sign : name)
        if (forbidden.contains(sign)) sign = u'-';
    return QStringLiteral("%1 %2.bundle")
        .arg(name, m_workspace.clock().now().toString(QStringLiteral("yyyy-MM-dd HHmm")));
}

void ExchangeDesk::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged(busy);
}

Result<QString> ExchangeDesk::writeTo(const QString& path, const ExchangeProgress& progress) {
    setBusy(true);
    const auto idle = qScopeGuard([this] { setBusy(false); });
    const auto written = m_exchange.exportTo(path, progress);
    if (!written) return written.problems();
    emit changed();
    return tr("Written for: %1. Changes in it: %2.")
        .arg(withVisibleControls(written.value().recipients.join(QStringLiteral(", "))),
             QLocale().toString(written.value().commits));
}

Result<FileWords> ExchangeDesk::look(const QString& path, const ExchangeProgress& progress) {
    setBusy(true);
    const auto idle = qScopeGuard([this] { setBusy(false); });
    const auto outcome = m_exchange.importFrom(path, true, progress);
    return outcome ? Result<FileWords>(wordsOf(outcome.value(), true)) : outcome.problems();
}

Result<FileWords> ExchangeDesk::take(const QString& path, const ExchangeProgress& progress) {
    setBusy(true);
    const auto idle = qScopeGuard([this] { setBusy(false); });
    const auto outcome = m_exchange.importFrom(path, false, progress);
    if (!outcome) return outcome.problems();
    emit changed();
    if (const QString sentence = wording::arrivalSentence({outcome.value()}); !sentence.isEmpty())
        emit cameIn(sentence);
    return wordsOf(outcome.value(), false);
}

FileWords wordsOf(const ImportOutcome& outcome, bool isPreview) {
    QStringList lines = wording::importLines(outcome, isPreview);
    if (outcome.wasKnown) return {.from = {}, .arrivals = {}, .remarks = lines};
    FileWords words{.from = lines.takeFirst(), .arrivals = wording::arrivalLines(outcome.taken)};
    words.remarks = lines;
    words.isWorthTaking = true;
    return words;
}

} // namespace aelwyd
