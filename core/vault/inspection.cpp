// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inspection.h"

#include "core/vault/journalheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cstring>

namespace aelwyd {

namespace {

/// How many pages are tried before a key is called wrong.
constexpr qint64 kSample = 64;
/// SQLite keeps its locks here, one gigabyte into the file, and never writes this page.
constexpr qint64 kLockPage = 0x40000000 / kVaultPageSize + 1;

QString journalOf(const QString& path) {
    return path + QLatin1String("-journal");
}

VaultSalt saltIn(const QByteArray& head) {
    VaultSalt salt;
    std::copy(head.begin(), head.begin() + kVaultSaltSize, salt.begin());
    return salt;
}

/// Empty if it does not open.
QByteArray openedAt(QFile& file, qint64 offset, PageCipher& cipher, PagePlace place) {
    QByteArray page;
    if (file.seek(offset)) page = file.read(kVaultPageSize);
    return page.size() == kVaultPageSize && cipher.open(bytesIn(page), place) ? page : QByteArray();
}

bool opensAt(QFile& file, qint64 offset, PageCipher& cipher, PagePlace place) {
    return !openedAt(file, offset, cipher, place).isEmpty();
}

/// Whether the file has fewer pages than its first page says (places as in "Database File Format" of SQLite,
/// 1.3.7: the count holds where the change counter is that of the version that wrote it).
bool endsEarly(const QFile& file, const QByteArray& firstPage) {
    constexpr int kCounter = 24, kPages = 28, kPagesValidFor = 92;
    const auto number = [&](int at) { return qFromBigEndian<quint32>(firstPage.constData() + at); };
    return number(kCounter) == number(kPagesValidFor) && file.size() / kVaultPageSize < number(kPages);
}

bool pageOpens(QFile& file, qint64 number, PageCipher& cipher) {
    return opensAt(file, (number - 1) * kVaultPageSize, cipher,
                   {PageKind::Database, static_cast<quint32>(number)});
}

/// Evenly spread over the file.
bool anyPageOpens(QFile& file, PageCipher& cipher) {
    const qint64 pages = file.size() / kVaultPageSize;
    const qint64 step = pages / kSample + 1;
    for (qint64 number = 1; number <= pages; number += step)
        if (pageOpens(file, number, cipher)) return true;
    return false;
}

bool firstFormerPageOpens(QFile& journal, PageCipher& cipher) {
    const QByteArray number = journal.seek(kVaultJournalHeader) ? journal.read(4) : QByteArray();
    return number.size() == 4 &&
           opensAt(journal, kVaultJournalHeader + 4, cipher,
                   {PageKind::FormerJournal, qFromBigEndian<quint32>(number.constData())});
}

/// Whether the journal was written under this key.
bool journalOpens(const QString& path, const SecretBytes& dataKey, const VaultSalt& salt) {
    QFile journal(journalOf(path));
    JournalHead head{};
    const auto size = static_cast<qint64>(head.size());
    if (!journal.open(QIODevice::ReadOnly)) return false;
    if (journal.read(reinterpret_cast<char*>(head.data()), size) != size) return false;
    PageCipher cipher(dataKey, isFormerHeader(head) ? salt : saltOf(head));
    return isFormerHeader(head) ? firstFormerPageOpens(journal, cipher)
                                : openedHeader(cipher, head, markOf(head), 0).has_value();
}

std::optional<VaultState> stateOfHead(const QByteArray& head) {
    if (head.isEmpty()) return VaultState::Empty;
    if (head.startsWith("SQLite format 3")) return VaultState::Plain;
    const int nameSize = kVaultMark.size() - 1;
    if (std::memcmp(head.constData(), kVaultMark.data(), std::min<size_t>(head.size(), nameSize)) != 0 ||
        head.size() < kVaultSaltSize)
        return VaultState::Foreign;
    return head[nameSize] == kVaultMark.back() ? std::nullopt : std::optional(VaultState::Newer);
}

/// Opens the file; empty if it cannot be read.
QByteArray headOf(QFile& file) {
    return file.open(QIODevice::ReadOnly) ? file.read(kVaultSaltSize) : QByteArray();
}

VaultState stateWithJournal(QFile& file, const SecretBytes& dataKey, const VaultSalt& salt) {
    PageCipher cipher(dataKey, salt);
    const bool opens = anyPageOpens(file, cipher) || journalOpens(file.fileName(), dataKey, salt);
    return opens ? VaultState::Sound : VaultState::WrongKey;
}

std::optional<Problem> problemOfState(VaultState state, const QString& path) {
    switch (state) {
    case VaultState::Empty:
        return Problem{{}, ErrorCode::NotFound, {path}};
    case VaultState::Plain:
    case VaultState::Foreign:
        return Problem{{}, ErrorCode::NotOurs, {path}};
    case VaultState::Newer:
        return Problem{{}, ErrorCode::NewerVersion, {path}};
    case VaultState::WrongKey:
        return Problem{{}, ErrorCode::WrongKey, {path}};
    case VaultState::Truncated:
        return Problem{{}, ErrorCode::Damaged, {path, QStringLiteral("truncated")}};
    case VaultState::Damaged:
        return Problem{{}, ErrorCode::Damaged, {path}};
    case VaultState::Sound:
        break;
    }
    return std::nullopt;
}

} // namespace

VaultState stateOfVault(const QString& path, const SecretBytes& dataKey) {
    QFile file(path);
    const QByteArray head = headOf(file);
    if (const auto state = stateOfHead(head)) return *state;
    if (QFileInfo(journalOf(path)).size() > 0) return stateWithJournal(file, dataKey, saltIn(head));
    PageCipher cipher(dataKey, saltIn(head));
    if (file.size() % kVaultPageSize != 0) return VaultState::Truncated;
    const QByteArray first = openedAt(file, 0, cipher, {PageKind::Database, 1});
    if (!first.isEmpty()) return endsEarly(file, first) ? VaultState::Truncated : VaultState::Sound;
    return anyPageOpens(file, cipher) ? VaultState::Damaged : VaultState::WrongKey;
}

bool isInClear(const QString& path) {
    QFile file(path);
    return stateOfHead(headOf(file)) == VaultState::Plain;
}

std::optional<Problem> problemOfVault(const QString& path, const SecretBytes& dataKey) {
    return problemOfState(stateOfVault(path, dataKey), path);
}

Result<PageReport> readEveryPage(const QString& path, const SecretBytes& dataKey) {
    QFile file(path);
    if (!file.exists()) return Problem{{}, ErrorCode::NotFound, {path}};
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    const QByteArray head = file.read(kVaultSaltSize);
    if (const auto state = stateOfHead(head)) return *problemOfState(*state, path);
    if (file.size() % kVaultPageSize != 0) return Problem{{}, ErrorCode::Damaged, {path}};
    PageCipher cipher(dataKey, saltIn(head));
    PageReport report{file.size() / kVaultPageSize, {}};
    for (qint64 number = 1; number <= report.pages; ++number)
        if (number != kLockPage && !pageOpens(file, number, cipher))
            report.damaged.append(static_cast<quint32>(number));
    return report;
}

} // namespace aelwyd
