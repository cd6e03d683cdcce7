// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/printjob.h"

#include "ui/presentation/printing/planfile.h"

#include <QDir>
#include <QThread>
#include <algorithm>

namespace aelwyd {

PrintJob::PrintJob(const PlanPrinter& printer, PrintJobSettings settings, int count, Supply supply,
                   QObject* parent)
    : QObject(parent)
    , m_printer(printer)
    , m_settings(std::move(settings))
    , m_count(count)
    , m_supply(std::move(supply)) {
    m_workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    m_workers.setExpiryTimeout(-1);
}

PrintJob::~PrintJob() {
    m_workers.waitForDone();
}

void PrintJob::start() {
    m_running = true;
    if (!QDir().mkpath(m_settings.folder)) {
        m_stopped = true;
        m_failures.append(
            {{}, {Problem{.field = {}, .code = ErrorCode::CannotWrite, .arguments = {m_settings.folder}}}});
    }
    QMetaObject::invokeMethod(this, &PrintJob::supplyNext, Qt::QueuedConnection);
}

void PrintJob::stop() {
    m_stopped = true;
}

/// One document a turn of the event loop, and only as many as the workers have use for.
void PrintJob::supplyNext() {
    if (m_stopped || m_next >= m_count) return finishIfDone();
    if (m_inWork > m_workers.maxThreadCount()) return;
    const std::optional<PlanDocument> document = m_supply(m_next++);
    if (document)
        begin(*document);
    else
        leaveOut();
    QMetaObject::invokeMethod(this, &PrintJob::supplyNext, Qt::QueuedConnection);
}

void PrintJob::begin(const PlanDocument& document) {
    ++m_inWork;
    m_workers.start([this, document, path = uniquePath(document)] {
        const Result<void> result =
            printToFile(m_printer, document, m_settings.layout, m_settings.language, path);
        const QString reference = document.person.reference;
        QMetaObject::invokeMethod(
            this, [this, reference, result] { settle(reference, result); }, Qt::QueuedConnection);
    });
}

void PrintJob::leaveOut() {
    emit progressed(++m_done, m_count);
}

void PrintJob::settle(const QString& reference, const Result<void>& result) {
    --m_inWork;
    if (result)
        ++m_written;
    else
        m_failures.append({reference, result.problems()});
    emit progressed(++m_done, m_count);
    supplyNext();
}

void PrintJob::finishIfDone() {
    if (!m_running || m_inWork > 0) return;
    m_running = false;
    emit finished();
}

/// Two people with the same name and reference get a file each.
QString PrintJob::uniquePath(const PlanDocument& document) {
    const QString name = planFileName(document, m_settings.layout, m_settings.language);
    QString free = name;
    for (int number = 2; m_usedNames.contains(free.toLower()); ++number)
        free = name.chopped(4) + QStringLiteral("_%1.pdf").arg(number);
    m_usedNames.insert(free.toLower());
    return QDir(m_settings.folder).filePath(free);
}

} // namespace aelwyd
