// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle.h"
#include "tests/support/catch.h"
#include "tests/sync/offices.h"

#include <QtEndian>
#include <sodium.h>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr qsizetype kPieceWithTag = 64 * 1024 + 17;

struct Post {
    Office from{"Bangor"}, to{"Caernarfon"}, other{"Y Barri"};
    QUuid agency = QUuid::createUuid();

    QByteArray bundle(const QByteArray& content) const {
        return sealedBundle(content, agency, from.identity, {to.card(), other.card()});
    }
    Result<QByteArray> open(const QByteArray& bytes) const {
        return openedBundle(bytes, from.identity.signKey(), to.identity);
    }
    ErrorCode refusal(const QByteArray& bytes) const {
        const auto opened = open(bytes);
        REQUIRE_FALSE(opened);
        return opened.problems().first().code;
    }
};

QByteArray manyBytes(qsizetype size) {
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    return bytes;
}

/// As the sender would have signed what is there now.
QByteArray signedAgain(QByteArray bytes, const Identity& sender) {
    bytes.chop(64);
    QByteArray hash(64, Qt::Uninitialized);
    crypto_generichash(bytesIn(hash), 64, bytesIn(bytes), static_cast<unsigned long long>(bytes.size()),
                       nullptr, 0);
    return bytes + signatureBy(sender.signSeed, "aelwyd bundle 1" + hash);
}

} // namespace

TEST_CASE("Each recipient reads what the sender wrote, whatever its length") {
    const Post post;
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 200'000}) {
        const QByteArray content = manyBytes(size);
        const QByteArray bytes = post.bundle(content);
        REQUIRE(post.open(bytes));
        CHECK(post.open(bytes).value() == content);
        CHECK(openedBundle(bytes, post.from.identity.signKey(), post.other.identity).value() == content);
    }
}

TEST_CASE("What is in a bundle cannot be seen from outside, only for whom it is") {
    const Post post;
    const QByteArray bytes = post.bundle("Gwenllian Prydderch");
    CHECK_FALSE(bytes.contains("Gwenllian"));
    const auto front = bundleFrontOf(bytes);
    REQUIRE(front);
    CHECK(front.value().agency == post.agency);
    CHECK(front.value().sender == post.from.identity.device);
    CHECK(front.value().recipients == QList<QUuid>{post.to.identity.device, post.other.identity.device});
    CHECK(post.bundle("the same") != post.bundle("the same"));
}

TEST_CASE("Nobody reads a bundle that was not written for him") {
    const Post post;
    const Office stranger("stranger");
    const auto opened = openedBundle(post.bundle("secret"), post.from.identity.signKey(), stranger.identity);
    REQUIRE_FALSE(opened);
    CHECK(opened.problems().first().code == ErrorCode::NotForThisCopy);
    Office pretender("pretender");
    pretender.identity.device = post.to.identity.device;
    CHECK_FALSE(openedBundle(post.bundle("secret"), post.from.identity.signKey(), pretender.identity));
}

TEST_CASE("A bundle that somebody else signed is refused") {
    const Post post;
    const auto opened = openedBundle(post.bundle("text"), post.other.identity.signKey(), post.to.identity);
    REQUIRE_FALSE(opened);
    CHECK(opened.problems().first().code == ErrorCode::Altered);
}

TEST_CASE("Every single flipped bit of a bundle is found out") {
    const Post post;
    const QByteArray bytes = post.bundle("Mair's visit on Monday at nine");
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        INFO("bit " << bit);
        REQUIRE_FALSE(post.open(flipped));
    }
}

TEST_CASE("A bundle cut short says so at every length, and so does one with something after it") {
    const Post post;
    const QByteArray bytes = post.bundle("Mair's visit on Monday at nine");
    for (qsizetype size = 1; size < bytes.size(); ++size)
        REQUIRE(post.refusal(bytes.first(size)) == ErrorCode::CutShort);
    CHECK(post.refusal({}) == ErrorCode::NotOurs);
    CHECK(post.refusal(bytes + "x") == ErrorCode::Altered);
}

TEST_CASE("Files of other programs, newer versions and impossible lengths are told apart") {
    const Post post;
    CHECK(post.refusal("SQLite format 3 and more") == ErrorCode::NotOurs);
    QByteArray newer = post.bundle("text");
    newer[17] = 2;
    CHECK(post.refusal(newer) == ErrorCode::NewerVersion);
    QByteArray large = post.bundle("text");
    qToBigEndian(quint64(1) << 40, large.data() + 22);
    CHECK(post.refusal(large) == ErrorCode::TooLarge);
    QByteArray head = post.bundle("text");
    qToBigEndian(quint32(0xffffffff), head.data() + 18);
    CHECK(post.refusal(head) == ErrorCode::TooLarge);
}

TEST_CASE("Pieces that change places, are left out or come from another bundle are found out") {
    const Post post;
    const QByteArray bytes = post.bundle(manyBytes(200'000)), second = post.bundle(manyBytes(200'000));
    const qsizetype body = bytes.size() - 64 - (200'000 + 4 * 17);
    QByteArray swapped = bytes;
    swapped.replace(body, kPieceWithTag, bytes.mid(body + kPieceWithTag, kPieceWithTag));
    swapped.replace(body + kPieceWithTag, kPieceWithTag, bytes.mid(body, kPieceWithTag));
    CHECK(post.refusal(swapped) == ErrorCode::Altered);
    QByteArray mixed = bytes;
    mixed.replace(body, kPieceWithTag, second.mid(body, kPieceWithTag));
    CHECK(post.refusal(mixed) == ErrorCode::Altered);
    QByteArray keys = bytes;
    keys.replace(body - 32 - 192, 192, second.mid(body - 32 - 192, 192));
    CHECK(post.refusal(keys) == ErrorCode::Altered);
    // Also where the sender's own key has signed it.
    REQUIRE(post.open(signedAgain(bytes, post.from.identity)));
    CHECK(post.refusal(signedAgain(swapped, post.from.identity)) == ErrorCode::Altered);
    CHECK(post.refusal(signedAgain(mixed, post.from.identity)) == ErrorCode::Altered);
}
