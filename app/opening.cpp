// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace aelwyd {

namespace {

constexpr qint64 kLongestSecret = 4096;

bool mustWait(const Result<std::shared_ptr<Composition>>& opened) {
    return !opened && opened.problems().first().code == ErrorCode::WaitFirst;
}

} // namespace

Result<QString> secretLineOf(const QString& path) {
    if (!QFileInfo::exists(path)) return Problem{{}, ErrorCode::NotFound, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    QByteArray line = file.readLine(kLongestSecret);
    if (!line.endsWith('\n') && !file.atEnd())
        return Problem{QStringLiteral("passphrase"), ErrorCode::TooLong, {QString::number(kLongestSecret)}};
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const bool isText = line.isValidUtf8();
    const QString secret = QString::fromUtf8(line);
    wipe(line);
    // One broken letter reads like any other: what was typed in the window would not open it, another would.
    if (!isText) return Problem{QStringLiteral("passphrase"), ErrorCode::ControlCharacter, {path}};
    if (secret.trimmed().isEmpty()) return Problem{QStringLiteral("passphrase"), ErrorCode::Required, {path}};
    return secret;
}

Result<OpeningWish> openingWish(const Options& options, OpenMode mode, const QString& path) {
    OpeningWish wish{path, mode, {}, options.clockIsRight};
    if (options.passphraseFile.isEmpty()) return wish;
    const auto passphrase = secretLineOf(options.passphraseFile);
    if (!passphrase) return passphrase.problems();
    wish.credentials = Credentials{options.user, passphrase.value()};
    return wish;
}

Result<std::shared_ptr<Composition>> openAgency(const Options& options, OpenMode mode, const QString& path) {
    const auto wish = openingWish(options, mode, path.isEmpty() ? databasePath(options) : path);
    if (!wish) return wish.problems();
    auto opened = Composition::open(wish.value(), options.today);
    while (mustWait(opened)) {
        QThread::sleep(opened.problems().first().arguments.value(0).toULong());
        opened = Composition::open(wish.value(), options.today);
    }
    return opened;
}

} // namespace aelwyd
