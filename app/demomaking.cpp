// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demomaking.h"

#include <QCoreApplication>
#include <QProcess>

namespace aelwyd {

void DemoMaking::make(const QString& path) {
    if (m_process) return;
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, [this, path](int code, QProcess::ExitStatus status) {
        end(path, code == 0 && status == QProcess::NormalExit);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this, path](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end(path, false);
    });
    m_process->start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("demo"), QStringLiteral("--to"), path});
}

void DemoMaking::end(const QString& path, bool made) {
    m_process->deleteLater();
    m_process = nullptr;
    emit ended(path, made);
}

} // namespace aelwyd
