// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/previewmaker.h"

namespace aelwyd {

PreviewMaker::PreviewMaker(QObject* parent)
    : QObject(parent) {
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
}

PreviewMaker::~PreviewMaker() {
    m_worker.clear();
    m_worker.waitForDone();
}

void PreviewMaker::request(const Job& job) {
    const int number = ++m_latest;
    m_worker.clear();
    m_worker.start([this, number, job] {
        const Result<QByteArray> result = job();
        QMetaObject::invokeMethod(
            this, [this, number, result] { answer(number, result); }, Qt::QueuedConnection);
    });
}

void PreviewMaker::answer(int number, const Result<QByteArray>& result) {
    if (number != m_latest) return;
    if (result)
        emit made(result.value());
    else
        emit failed(result.problems());
}

} // namespace aelwyd
