// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/vault/keyslots.h"
#include "core/vault/recoverykey.h"
#include "core/vault/rotation.h"
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"
#include "tests/vault/connection.h"

#include <QElapsedTimer>
#include <QFile>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QString kPassphrase = QStringLiteral("hen wlad fy nhadau");
const QString kOther = QStringLiteral("mae gen i ddafad gorniog");

/// An agency with a manager and, if asked, others; keys of passphrases cost the least that is allowed.
struct Office {
    Office()
        : vault(std::move(createVault(QStringLiteral("Mair"), kPassphrase, kLeastCost)).value())
        , keys(vault.keys)
        , manager(vault.session) {}
    QUuid add(Role role, const QString& name = QStringLiteral("Huw")) {
        return addUser(keys, manager, name, role, kOther, kLeastCost).value();
    }
    NewVault vault;
    KeyFile keys;
    VaultSession& manager;
};

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    REQUIRE_FALSE(result);
    return result.problems().first().code;
}

QString typed(const SecretBytes& recoveryKey) {
    return recoveryGroups(recoveryKey).join(u'-');
}

/// Whether the file, changed in one bit, still opens with the recovery key.
bool opensFlipped(QByteArray bytes, int bit, const SecretBytes& recoveryKey) {
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    const auto keys = keyFileFrom(bytes);
    return keys && unlockWithRecoveryKey(keys.value(), recoveryKey);
}

} // namespace

TEST_CASE("A passphrase has four words or twelve characters, and not the same ones again and again") {
    CHECK(hintFor(QStringLiteral("tair gair byr")) == PassphraseHint::Enough); // thirteen characters
    CHECK(hintFor(QStringLiteral("cath")) == PassphraseHint::TooShort);
    CHECK(hintFor(QStringLiteral("elevenchars")) == PassphraseHint::TooShort);
    CHECK(hintFor(QStringLiteral("twelve-chars")) == PassphraseHint::Enough);
    CHECK(hintFor(QStringLiteral("a b c d")) == PassphraseHint::TooRepetitive);
    CHECK(hintFor(QStringLiteral("aaaaaaaaaaaaaaaa")) == PassphraseHint::TooRepetitive);
    CHECK(hintFor(QStringLiteral("            ")) == PassphraseHint::TooShort);
    CHECK(hintFor(kPassphrase) == PassphraseHint::Enough);
    CHECK(hintFor(kOther) == PassphraseHint::Strong);
}

TEST_CASE("How a passphrase is composed and spaced makes no difference, its salt and cost do") {
    const QByteArray salt(kPassphraseSaltSize, 's'), pepper(kPassphraseSaltSize, 'p');
    const SecretBytes key = stretched(QStringLiteral("tŷ bach twt"), salt, kLeastCost);
    CHECK(key == stretched(QStringLiteral(" tŷ  bach twt "), salt, kLeastCost));
    CHECK_FALSE(key == stretched(QStringLiteral("tŷ bach twt"), pepper, kLeastCost));
    CHECK_FALSE(key == stretched(QStringLiteral("ty bach twt"), salt, kLeastCost));
}

TEST_CASE("The cost of a guess suits the computer and stays within its limits") {
    using std::chrono::milliseconds;
    CHECK(costFor(milliseconds(170), milliseconds(1000)) == Argon2Cost{4, 256 * 1024});
    CHECK(costFor(milliseconds(400), milliseconds(1000)) == Argon2Cost{3, 128 * 1024});
    CHECK(costFor(milliseconds(5000), milliseconds(1000)) == kLeastCost);
    CHECK(costFor(milliseconds(0), milliseconds(1000)) == Argon2Cost{10, 256 * 1024});
    CHECK_FALSE(isWithinLimits({2, 256 * 1024}));
    CHECK_FALSE(isWithinLimits({3, 64 * 1024 - 1}));
    CHECK_FALSE(isWithinLimits({11, 256 * 1024}));
    CHECK_FALSE(isWithinLimits({3, 1024 * 1024 + 1}));
    CHECK(isWithinLimits(kMostCost));
}

TEST_CASE("Each failed attempt doubles the wait, up to a minute") {
    const QList<int> expected{0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (int failures = 0; failures < expected.size(); ++failures)
        CHECK(delayAfterFailures(failures).count() == expected[failures]);
    CHECK(delayAfterFailures(1'000'000).count() == 60);
}

TEST_CASE("A recovery key is typed back from paper, and a slip is told by its group") {
    const SecretBytes key = sampleKey();
    const QStringList groups = recoveryGroups(key);
    CHECK(groups.size() == 8);
    CHECK(recoveryKeyFrom(groups.join(u'-')).value() == key);
    CHECK(recoveryKeyFrom(groups.join(u' ').toLower().replace(u'0', u'o').replace(u'1', u'l')).value() ==
          key);
    QStringList exchanged = groups;
    exchanged.swapItemsAt(2, 5);
    CHECK(recoveryKeyFrom(exchanged.join(u' ')).problems().first().arguments == QStringList{"3"});
    CHECK(recoveryKeyFrom(groups.join(u' ').chopped(1)).problems().first().arguments.isEmpty());
    for (int at = 0; at < 64; ++at)
        for (QChar sign : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            QString slip = groups.join(QString());
            if (slip[at] == sign) continue;
            slip[at] = sign;
            const auto read = recoveryKeyFrom(slip);
            REQUIRE_FALSE(read);
            REQUIRE(read.problems().first().arguments.first().toInt() == at / 8 + 1);
        }
}

TEST_CASE("A vault opens with the passphrase, also after its keys were saved and read again") {
    const Scratch scratch;
    Office office;
    const QString path = keyFilePath(scratch.path());
    REQUIRE(saveKeyFile(path, office.keys));
    const auto keys = readKeyFile(path);
    REQUIRE(keys);
    CHECK(keys.value() == office.keys);
    const auto session = unlock(keys.value(), office.manager.user, kPassphrase);
    REQUIRE(session);
    CHECK(session.value().role == Role::Manager);
    CHECK(session.value().dataKey == office.manager.dataKey);
    CHECK(*session.value().safeguardingKey == *office.manager.safeguardingKey);
    CHECK(codeOf(unlock(office.keys, office.manager.user, kOther)) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(unlock(office.keys, QUuid::createUuid(), kOther)) == ErrorCode::NotFound);
    const QByteArray bytes = bytesOf(path);
    for (const SecretBytes* secret :
         {&office.manager.dataKey, &office.manager.seed, &*office.manager.safeguardingKey})
        CHECK_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char*>(secret->data()), 32).toBase64()));
}

TEST_CASE("Weak passphrases and users without a name are not taken") {
    CHECK(codeOf(createVault(QStringLiteral("Mair"), QStringLiteral("mair1"), kLeastCost)) ==
          ErrorCode::WeakPassphrase);
    CHECK(codeOf(createVault(QStringLiteral("  "), kPassphrase, kLeastCost)) == ErrorCode::Required);
    Office office;
    CHECK(codeOf(changePassphrase(office.keys, office.manager, QStringLiteral("short"), kLeastCost)) ==
          ErrorCode::WeakPassphrase);
}

TEST_CASE("Names of users are held to what names of people are") {
    Office office;
    const auto added = [&](const QString& name) {
        return codeOf(addUser(office.keys, office.manager, name, Role::Viewer, kOther, kLeastCost));
    };
    CHECK(added(QString(kLongestName + 1, u'a')) == ErrorCode::TooLong);
    CHECK(added(QStringLiteral("Cai\u202e")) == ErrorCode::BidirectionalControl);
    CHECK(added(QStringLiteral("Cai\u0001")) == ErrorCode::ControlCharacter);
    const QUuid sian =
        addUser(office.keys, office.manager, QStringLiteral(" Sia\u0302n "), Role::Viewer, kOther, kLeastCost)
            .value();
    CHECK(office.keys.slot(sian)->name == QStringLiteral("Siân"));
}

TEST_CASE("Supervisors get the safeguarding key, viewers do not, and a change of role follows") {
    Office office;
    const QUuid huw = office.add(Role::Viewer);
    CHECK_FALSE(unlock(office.keys, huw, kOther).value().safeguardingKey);
    REQUIRE(changeRole(office.keys, office.manager, huw, Role::Supervisor));
    const auto supervisor = unlock(office.keys, huw, kOther);
    REQUIRE(supervisor);
    CHECK(supervisor.value().role == Role::Supervisor);
    CHECK(*supervisor.value().safeguardingKey == *office.manager.safeguardingKey);
    REQUIRE(changeRole(office.keys, office.manager, huw, Role::Viewer));
    CHECK_FALSE(unlock(office.keys, huw, kOther).value().safeguardingKey);
}

TEST_CASE("Only managers let people in and out, and one manager always stays") {
    Office office;
    const QUuid huw = office.add(Role::Supervisor);
    const VaultSession session = std::move(unlock(office.keys, huw, kOther)).value();
    const KeyFile before = office.keys;
    const QUuid mair = office.manager.user;
    CHECK(codeOf(addUser(office.keys, session, QStringLiteral("Cai"), Role::Viewer, kOther, kLeastCost)) ==
          ErrorCode::NotAllowed);
    CHECK(codeOf(changeRole(office.keys, session, huw, Role::Manager)) == ErrorCode::NotAllowed);
    CHECK(codeOf(removeUser(office.keys, session, mair)) == ErrorCode::NotAllowed);
    CHECK(codeOf(renewRecoveryKey(office.keys, session)) == ErrorCode::NotAllowed);
    CHECK(codeOf(resetPassphrase(office.keys, session, mair, kOther, kLeastCost)) == ErrorCode::NotAllowed);
    CHECK(codeOf(changeRole(office.keys, office.manager, mair, Role::Viewer)) == ErrorCode::LastManager);
    CHECK(codeOf(removeUser(office.keys, office.manager, mair)) == ErrorCode::LastManager);
    CHECK(codeOf(removeUser(office.keys, office.manager, QUuid::createUuid())) == ErrorCode::NotFound);
    CHECK(office.keys == before);
    REQUIRE(changeRole(office.keys, office.manager, huw, Role::Manager));
    CHECK(codeOf(removeUser(office.keys, office.manager, mair)) == ErrorCode::NotAllowed);
}

TEST_CASE("Nobody makes himself a manager by writing into the ledger") {
    Office office;
    const QUuid huw = office.add(Role::Supervisor);
    const VaultSession session = std::move(unlock(office.keys, huw, kOther)).value();
    office.keys.ledger.state(office.keys.vault, {huw, publicKeyOf(session.seed), Role::Manager, huw, {}},
                             session.seed);
    office.keys.mac = macOf(office.keys, session.dataKey); // whoever is in has the key for this
    CHECK_FALSE(roleOf(office.keys, huw));
    CHECK(codeOf(unlock(office.keys, huw, kOther)) == ErrorCode::KeysDamaged);
}

TEST_CASE("A ledger that begins with somebody else opens for nobody") {
    Office office, stranger;
    stranger.keys.vault = office.keys.vault;
    KeyFile mixed = office.keys;
    mixed.ledger = {};
    mixed.ledger.state(
        mixed.vault,
        {office.manager.user, publicKeyOf(office.manager.seed), Role::Manager, office.manager.user, {}},
        stranger.manager.seed);
    mixed.mac = macOf(mixed, office.manager.dataKey);
    CHECK(codeOf(unlock(mixed, office.manager.user, kPassphrase)) == ErrorCode::KeysDamaged);
}

TEST_CASE("A passphrase is changed by its owner and set anew by a manager") {
    Office office;
    const QUuid huw = office.add(Role::Viewer);
    REQUIRE(changePassphrase(office.keys, office.manager, kOther, kLeastCost));
    CHECK(codeOf(unlock(office.keys, office.manager.user, kPassphrase)) == ErrorCode::WrongPassphrase);
    CHECK(unlock(office.keys, office.manager.user, kOther));
    REQUIRE(resetPassphrase(office.keys, office.manager, huw, kPassphrase, kLeastCost));
    CHECK(codeOf(unlock(office.keys, huw, kOther)) == ErrorCode::WrongPassphrase);
    CHECK(unlock(office.keys, huw, kPassphrase).value().dataKey == office.manager.dataKey);
}

TEST_CASE("With the recovery key the manager gets a new passphrase, and then a new recovery key") {
    Office office;
    const SecretBytes& recoveryKey = office.vault.recoveryKey;
    const auto read = recoveryKeyFrom(typed(recoveryKey));
    const auto session = unlockWithRecoveryKey(office.keys, read.value());
    REQUIRE(session);
    CHECK(session.value().role == Role::Manager);
    REQUIRE(resetPassphrase(office.keys, session.value(), office.manager.user, kOther, kLeastCost));
    const auto manager = unlock(office.keys, office.manager.user, kOther);
    REQUIRE(manager);
    CHECK(manager.value().dataKey == office.manager.dataKey);
    const auto renewed = renewRecoveryKey(office.keys, manager.value());
    REQUIRE(renewed);
    CHECK(codeOf(unlockWithRecoveryKey(office.keys, recoveryKey)) == ErrorCode::WrongRecoveryKey);
    CHECK(unlockWithRecoveryKey(office.keys, renewed.value()));
}

TEST_CASE("Who leaves is shut out of everything new, and everybody else goes on with the old passphrase") {
    const Scratch scratch;
    Office office;
    const QUuid huw = office.add(Role::Manager), ann = office.add(Role::Viewer, QStringLiteral("Ann"));
    const VaultSession leaver = std::move(unlock(office.keys, huw, kOther)).value();
    const QByteArray path = QFile::encodeName(scratch.path());
    {
        const VaultVfs vault(office.manager.dataKey.copy());
        REQUIRE(Connection::sealed(path, vault).run("CREATE TABLE t (a); INSERT INTO t VALUES ('kept')"));
        const auto nextKey = removeUser(office.keys, office.manager, huw);
        REQUIRE(nextKey);
        const VaultVfs next(nextKey.value().copy());
        Connection connection = Connection::sealed(path, vault);
        REQUIRE(rewriteUnder(connection.handle(), rotatedPath(scratch.path()), next));
    }
    const auto session = unlock(office.keys, ann, kOther);
    REQUIRE(session);
    REQUIRE(settleRotation(scratch.path(), session.value().dataKey));
    CHECK(office.keys.generation == 2);
    CHECK_FALSE(session.value().dataKey == leaver.dataKey);
    CHECK(codeOf(unlock(office.keys, huw, kOther)) == ErrorCode::NotFound);
    CHECK_FALSE(roleOf(office.keys, huw));
    CHECK(unlock(office.keys, office.manager.user, kPassphrase).value().dataKey == session.value().dataKey);
    CHECK(unlockWithRecoveryKey(office.keys, office.vault.recoveryKey));
    const VaultVfs mine(session.value().dataKey.copy()), his(leaver.dataKey.copy());
    CHECK(Connection::sealed(path, mine).value("SELECT a FROM t") == "kept");
    CHECK(Connection::sealed(path, his).result() == SQLITE_IOERR_DATA);
}

TEST_CASE("Any bit of the keys that is flipped is noticed", "[long]") {
    Office office;
    office.add(Role::Viewer);
    const QByteArray bytes = toBytes(office.keys);
    REQUIRE(keyFileFrom(bytes));
    Chance chance;
    INFO("seed " << chance.seed());
    const int bits = static_cast<int>(bytes.size()) * 8;
    Tally tally("bits of the file of keys flipped, each of them");
    for (int i = 0, flips = times(1500, bits); i < flips; ++i) {
        const int bit = longRunPercent() > 0 ? i : chance.below(bits);
        INFO("bit " << bit);
        REQUIRE_FALSE(opensFlipped(bytes, bit, office.vault.recoveryKey));
        tally.add();
    }
}

TEST_CASE("Keys cut short, foreign, newer, exchanged or asking for too much are refused") {
    Office office, other;
    const QByteArray bytes = toBytes(office.keys);
    CHECK(codeOf(keyFileFrom(bytes.chopped(10))) == ErrorCode::KeysDamaged);
    CHECK(codeOf(keyFileFrom({})) == ErrorCode::KeysDamaged);
    CHECK(codeOf(keyFileFrom("{\"format\":\"else\"}")) == ErrorCode::NotOurs);
    CHECK(codeOf(keyFileFrom(QByteArray(bytes).replace("\"version\":1", "\"version\":2"))) ==
          ErrorCode::NewerVersion);
    CHECK(codeOf(readKeyFile(QStringLiteral("/nowhere/agency.keys"))) == ErrorCode::NotFound);
    CHECK(codeOf(addUser(other.keys, office.manager, QStringLiteral("Huw"), Role::Viewer, kOther,
                         kLeastCost)) == ErrorCode::KeysDamaged);
    KeyFile greedy = office.keys;
    greedy.entries.first().cost.memoryKiB = 4 * 1024 * 1024;
    QElapsedTimer timer;
    timer.start();
    CHECK(codeOf(unlock(greedy, office.manager.user, kPassphrase)) == ErrorCode::KeysDamaged);
    CHECK(timer.elapsed() < 1000);
}
