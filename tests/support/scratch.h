// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <stdexcept>

namespace aelwyd::test {

/// A folder that is gone at the end of the test.
class Scratch {
  public:
    QString path(const char* name = "agency.aelwyd") const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    QString folder() const { return m_folder.path(); }

  private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot be read: " + path.toStdString());
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot be written: " + path.toStdString());
}

} // namespace aelwyd::test
