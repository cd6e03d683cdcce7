// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journalheader.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"
#include "tests/vault/brokenciphers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <cstring>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

using Place = PagePlace;
constexpr Place kFirst{PageKind::Database, 1}, kSecond{PageKind::Database, 2},
    kOfJournal{PageKind::Journal, 2, {1}, 516}, kOfFormerJournal{PageKind::FormerJournal, 2};

VaultSalt sampleSalt(unsigned char last = 0) {
    VaultSalt salt{};
    std::copy(kVaultMark.begin(), kVaultMark.end(), salt.begin());
    salt.back() = last;
    return salt;
}

/// A page as SQLite gives it: the magic on page 1, nothing in the reserved tail.
QByteArray samplePage(Place place) {
    QByteArray page(kVaultPageSize, '\0');
    for (int i = 0; i < kVaultPageSize - kVaultReserved; ++i)
        page[i] = static_cast<char>((i * 7 + qint64{place.number}) % 251);
    if (place.kind == PageKind::Database && place.number == 1)
        std::memcpy(page.data(), "SQLite format 3", 16);
    return page;
}

QByteArray sealedWith(PageSealer& sealer, Place place) {
    QByteArray page = samplePage(place);
    sealer.seal(bytesIn(page), place);
    return page;
}

bool opens(PageSealer& sealer, QByteArray page, Place place) {
    return sealer.open(bytesIn(page), place);
}

/// How many of a page's bits can be flipped without being noticed.
int flipsMissed(PageSealer& sealer, Place place, int step = 1) {
    QByteArray page = sealedWith(sealer, place);
    int missed = 0;
    for (int bit = 0; bit < kVaultPageSize * 8; bit += step) {
        const char mask = static_cast<char>(1 << (bit % 8));
        page[bit / 8] = static_cast<char>(page[bit / 8] ^ mask);
        missed += opens(sealer, page, place);
        page[bit / 8] = static_cast<char>(page[bit / 8] ^ mask);
    }
    return missed;
}

/// How many pages open in another's place.
int movesMissed(PageSealer& sealer) {
    return opens(sealer, sealedWith(sealer, kSecond), {PageKind::Database, 3}) +
           opens(sealer, sealedWith(sealer, kSecond), kOfJournal) +
           opens(sealer, sealedWith(sealer, kOfJournal), kOfFormerJournal) +
           opens(sealer, sealedWith(sealer, kOfJournal), {PageKind::Journal, 2, {1}, 4620}) +
           opens(sealer, sealedWith(sealer, kOfJournal), {PageKind::Journal, 2, {2}, 516}) +
           opens(sealer, sealedWith(sealer, kOfJournal), {PageKind::Journal, 7, {1}, 516});
}

int noncesRepeated(PageSealer& sealer) {
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealedWith(sealer, kSecond).mid(kVaultPageSize - kVaultReserved, kVaultNonceSize));
    return 1000 - static_cast<int>(nonces.size());
}

QByteArray decoded(const QJsonObject& object, const char* name) {
    return QByteArray::fromHex(object[QLatin1String(name)].toString().toLatin1());
}

QString vectorsPath() {
    return QStringLiteral(AELWYD_TEST_DATA "/vault-vectors.json");
}

VaultSalt saltFrom(const QByteArray& bytes) {
    VaultSalt salt;
    std::copy_n(bytes.begin(), salt.size(), salt.begin());
    return salt;
}

/// Zeros where there is none.
JournalMark markFrom(const QByteArray& bytes) {
    JournalMark mark{};
    std::copy(bytes.begin(), bytes.end(), mark.begin());
    return mark;
}

void checkVector(const QJsonObject& vector) {
    const QByteArray key = decoded(vector, "key");
    const QByteArray nonce = decoded(vector, "nonce");
    WithOneNonce cipher(SecretBytes::copyOf(bytesIn(key), key.size()), saltFrom(decoded(vector, "salt")));
    std::copy(nonce.begin(), nonce.end(), cipher.nonce.begin());
    const Place place{static_cast<PageKind>(vector[u"kind"].toInt()),
                      static_cast<quint32>(vector[u"page"].toInteger()), markFrom(decoded(vector, "journal")),
                      static_cast<quint64>(vector[u"offset"].toInteger())};
    const QByteArray sealed = QByteArray::fromBase64(vector[u"sealed"].toString().toLatin1());
    CHECK((sealedWith(cipher, place) == sealed));
    QByteArray page = sealed;
    REQUIRE(cipher.open(bytesIn(page), place));
    CHECK((page == samplePage(place)));
}

void checkHeader(const QJsonObject& vector) {
    const QByteArray key = decoded(vector, "key"), fields = decoded(vector, "header");
    PageCipher cipher(SecretBytes::copyOf(bytesIn(key), key.size()), saltFrom(decoded(vector, "salt")));
    JournalFields header;
    std::copy_n(fields.begin(), header.size(), header.begin());
    const auto tag =
        journalTag(cipher, header, markFrom(decoded(vector, "journal")), vector[u"offset"].toInteger());
    CHECK(QByteArray(reinterpret_cast<const char*>(tag.data()), tag.size()) == decoded(vector, "tag"));
}

} // namespace

TEST_CASE("A sealed page opens to what it was, and looks different each time") {
    PageCipher cipher(sampleKey(), sampleSalt());
    for (Place place : {kFirst, kSecond, kOfJournal, kOfFormerJournal}) {
        QByteArray page = sealedWith(cipher, place);
        CHECK(page != sealedWith(cipher, place));
        CHECK_FALSE(page.contains(samplePage(place).mid(200, 8)));
        REQUIRE(cipher.open(bytesIn(page), place));
        CHECK((page == samplePage(place)));
    }
}

TEST_CASE("Only the salt of the first page stands in clear") {
    PageCipher cipher(sampleKey(), sampleSalt(9));
    const VaultSalt salt = sampleSalt(9);
    const QByteArray page = sealedWith(cipher, kFirst);
    CHECK(std::memcmp(page.constData(), salt.data(), salt.size()) == 0);
    CHECK(page.mid(16, 84) != samplePage(kFirst).mid(16, 84));
}

TEST_CASE("Every bit of a page that is flipped is noticed") {
    PageCipher cipher(sampleKey(), sampleSalt());
    for (Place place : {kFirst, kSecond, kOfJournal})
        CHECK(flipsMissed(cipher, place) == 0);
}

TEST_CASE("A page opens in no other place, no other file and with no other key") {
    PageCipher cipher(sampleKey(), sampleSalt());
    PageCipher otherFile(sampleKey(), sampleSalt(1)), otherKey(sampleKey(2), sampleSalt());
    CHECK(movesMissed(cipher) == 0);
    for (PageCipher* other : {&otherFile, &otherKey})
        for (Place place : {kFirst, kSecond, kOfJournal})
            CHECK_FALSE(opens(*other, sealedWith(cipher, place), place));
}

TEST_CASE("A page of zeros, or what has not opened, gives nothing but zeros") {
    PageCipher cipher(sampleKey(), sampleSalt());
    QByteArray page = sealedWith(cipher, kSecond);
    page[5] = static_cast<char>(page[5] ^ 1);
    CHECK_FALSE(cipher.open(bytesIn(page), kSecond));
    CHECK(page == QByteArray(kVaultPageSize, '\0'));
    CHECK_FALSE(cipher.open(bytesIn(page), kSecond));
}

TEST_CASE("No nonce comes twice") {
    PageCipher cipher(sampleKey(), sampleSalt());
    CHECK(noncesRepeated(cipher) == 0);
}

TEST_CASE("A cipher that skips its tag, its page numbers, its offsets or its nonces is found out") {
    WithoutTagCheck unchecked(sampleKey(), sampleSalt());
    CHECK(flipsMissed(unchecked, kSecond, 97) > 0);
    WithoutPageNumber unplaced(sampleKey(), sampleSalt());
    CHECK(movesMissed(unplaced) > 0);
    WithoutOffset unordered(sampleKey(), sampleSalt());
    CHECK(movesMissed(unordered) > 0);
    WithOneNonce repeating(sampleKey(), sampleSalt());
    CHECK(noncesRepeated(repeating) > 0);
}

TEST_CASE("Salts name the format and are never the same") {
    const VaultSalt salt = newVaultSalt();
    CHECK(std::equal(kVaultMark.begin(), kVaultMark.end(), salt.begin()));
    CHECK(salt != newVaultSalt());
}

TEST_CASE("The published test vectors hold") {
    const QJsonArray vectors = QJsonDocument::fromJson(bytesOf(vectorsPath())).array();
    REQUIRE(vectors.size() >= 6);
    for (const QJsonValue& vector : vectors)
        if (vector[u"sealed"].isUndefined())
            checkHeader(vector.toObject());
        else
            checkVector(vector.toObject());
}

TEST_CASE("The published test vectors hold in an implementation that shares no code with this one") {
    QProcess script;
    script.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(AELWYD_SOURCE_DIR "/tests/vault/decrypt_vault.py"),
                  QStringLiteral("--vectors"), vectorsPath()});
    REQUIRE(script.waitForFinished());
    INFO(script.readAllStandardError().toStdString());
    CHECK(script.exitCode() == 0);
}
