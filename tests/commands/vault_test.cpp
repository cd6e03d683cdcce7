// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace aelwyd::test;

namespace {

/// A desk with a protected agency, made from the command line.
struct ProtectedDesk : Desk {
    ProtectedDesk() {
        write(QStringLiteral("mair"), "calon lân yn llawn daioni\n");
        write(QStringLiteral("huw"), "mae hen wlad fy nhadau\n");
        write(QStringLiteral("wrong"), "not this one at all\n");
        made = run({"--user", "Mair", "--passphrase-file", path("mair"), "account", "first", "--agency",
                    "Gofal Cwm", "--recovery-file", path("key")});
    }
    ProgramRun as(const char* user, const char* passphrase, const QStringList& verb) const {
        return run(QStringList{"--user", user, "--passphrase-file", path(passphrase)} + verb);
    }
    ProgramRun mair(const QStringList& verb) const { return as("Mair", "mair", verb); }
    ProgramRun made;
};

const QByteArray kPeople = "reference,first_name,last_name\nP-1,Gwenllian,Prydderch\nP-2,Eirlys,Evans\n";

} // namespace

TEST_CASE("A protected agency is made, filled, read and verified from the command line") {
    const ProtectedDesk desk;
    REQUIRE(desk.made.status == 0);
    CHECK(desk.read("key").simplified().split(' ').size() == 8);
    CHECK(desk.run({"list", "people"}).status == 1);
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    CHECK_FALSE(desk.read("agency.aelwyd").contains("Gwenllian"));
    CHECK(desk.mair({"show", "person", "P-1"}).status == 0);
    const auto audit = desk.mair({"audit", "--person", "P-1", "--json"});
    REQUIRE(audit.status == 0);
    const QJsonArray entries = audit.json()["entries"].toArray();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["action"].toString() == "viewed");
    CHECK(entries[1]["action"].toString() == "imported");
    CHECK(entries[1]["user"].toString() == "Mair");
    CHECK(entries[1]["record"].toString() == "Gwenllian Prydderch");
    CHECK(desk.mair({"audit"}).out.contains("Gwenllian Prydderch"));
    CHECK(desk.mair({"audit", "--from", "2026-11-02", "--to", "2026-11-01"}).status == 2);
    const auto verified = desk.mair({"verify", "--json"});
    CHECK(verified.status == 0);
    CHECK(verified.json()["protected"].toBool());
    const QString head = verified.json()["audit_head"].toString();
    CHECK(desk.mair({"verify", "--head", head}).status == 0);
    CHECK(desk.mair({"verify", "--head", head.toUpper().remove(u'-')}).status == 0);
    CHECK(desk.mair({"verify", "--head", "00000-00000"}).status == 3);
    CHECK(desk.mair({"verify", "--head", "not a head"}).status == 2);
}

TEST_CASE(
    "Whoever may not read safeguarding concerns is not told by a check how many rows and entries there are") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"account", "add", "--name", "Huw", "--role", "viewer", "--new-passphrase-file",
                       desk.path("huw")})
                .status == 0);
    const auto told = desk.as("Huw", "huw", {"verify"});
    CHECK(told.status == 0);
    CHECK(told.out.contains("The file is sound."));
    CHECK(told.out.contains("End of the audit trail: "));
    CHECK_FALSE(told.out.contains("Rows read"));
    CHECK_FALSE(told.out.contains("Entries of the audit trail"));
    const auto document = desk.as("Huw", "huw", {"verify", "--json"}).json();
    CHECK(document["ok"].toBool());
    for (const char* count : {"rows", "audit_entries"})
        CHECK_FALSE(document.contains(QLatin1String(count)));
    CHECK(desk.mair({"verify", "--json"}).json().contains(QStringLiteral("rows")));
    const auto backup = desk.as("Huw", "huw", {"backup", "--to", desk.path("huws.aelwyd"), "--json"});
    CHECK((backup.status == 0 && !backup.json().contains(QStringLiteral("rows"))));
    const auto mairs = desk.mair({"backup", "--to", desk.path("mairs.aelwyd"), "--json"});
    CHECK(mairs.json()["rows"].toInt() > 5);
}

TEST_CASE("An import that the role of whoever asks does not allow is refused and leaves no backup behind") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"account", "add", "--name", "Huw", "--role", "viewer", "--new-passphrase-file",
                       desk.path("huw")})
                .status == 0);
    const QString sheet = desk.write("people.csv", kPeople);
    CHECK(desk.as("Huw", "huw", {"import-people", sheet}).status == 1);
    CHECK_FALSE(QFileInfo::exists(desk.path("agency-backups")));
    CHECK(desk.mair({"import-people", sheet}).status == 0);
    CHECK(QFileInfo::exists(desk.path("agency-backups")));
}

TEST_CASE(
    "A manager who would take herself out is told that another one does it, not that her role is too low") {
    const ProtectedDesk desk;
    const QStringList leaving{"account", "remove", "--name", "Mair"};
    CHECK(desk.mair(leaving).err.contains("the last manager"));
    REQUIRE(desk.mair({"account", "add", "--name", "Huw", "--role", "manager", "--new-passphrase-file",
                       desk.path("huw")})
                .status == 0);
    const auto refused = desk.mair(leaving);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("Nobody takes themselves out"));
}

TEST_CASE("A protected file that is to join another office's brings nothing of its own to resolve") {
    const ProtectedDesk office;
    const Desk other;
    const QStringList huw{"--user", "Huw", "--passphrase-file", office.path("huw")};
    REQUIRE(
        other.run(huw + QStringList{"account", "first", "--to-join", "--recovery-file", other.path("key")})
            .status == 0);
    REQUIRE(
        office.mair({"pair", "offer", "--to", office.path("a.key"), "--label", "Bangor", "--first"}).status ==
        0);
    REQUIRE(other.run(huw + QStringList{"pair", "offer", "--to", other.path("b.key"), "--label", "Barry"})
                .status == 0);
    const auto joined = other.run(huw + QStringList{"pair", "join", "--key", office.path("a.key"), "--json"});
    const QString number = joined.json()["number"].toString();
    REQUIRE(office.mair({"pair", "admit", "--key", other.path("b.key"), "--number", number}).status == 0);
    REQUIRE(office.mair({"export", "--to", office.path("bundle")}).status == 0);
    REQUIRE(other.run(huw + QStringList{"import", office.path("bundle")}).status == 0);
    CHECK(other.run(huw + QStringList{"inbox", "--json"}).json()["items"].toArray().isEmpty());
}

TEST_CASE("Reports, lists and answers about a person are told in the trail") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    REQUIRE(desk.mair({"list", "people"}).status == 0);
    REQUIRE(desk.mair({"report", "waiting", "--to-file", desk.path("waiting.csv")}).status == 0);
    REQUIRE(desk.mair({"match", "--person", "p-2", "--at", "2026-11-23T09:00", "--minutes", "30"}).status ==
            0);
    const QJsonArray all = desk.mair({"audit", "--json"}).json()["entries"].toArray();
    QStringList exported;
    for (const auto& entry : all)
        if (entry.toObject()["action"] == "exported")
            exported.prepend(entry.toObject()["subject"].toString());
    CHECK(exported == QStringList{"list", "report"});
    const QJsonArray eirlys = desk.mair({"audit", "--person", "P-2", "--json"}).json()["entries"].toArray();
    REQUIRE(eirlys.size() == 2);
    CHECK(eirlys[0].toObject()["action"].toString() == "viewed");
}

TEST_CASE("Roles hold on the command line, and who is removed is out") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    REQUIRE(desk.mair({"account", "add", "--name", "Huw", "--role", "viewer", "--new-passphrase-file",
                       desk.path("huw")})
                .status == 0);
    CHECK(desk.as("Huw", "huw", {"list", "people"}).status == 0);
    CHECK(desk.as("Huw", "huw", {"import-people", desk.path("people.csv"), "--dry-run"}).status == 1);
    const QByteArray changed = "reference,last_name\nP-1,Prys\n";
    const auto refused = desk.as("Huw", "huw", {"import-people", desk.write("changed.csv", changed)});
    CHECK(refused.status == 1);
    CHECK(refused.err.startsWith("Your role does not allow this."));
    CHECK(desk.as("Huw", "huw", {"account", "remove", "--name", "Mair"}).status == 1);
    CHECK(desk.as("Huw", "huw", {"erase", "--person", "P-1"}).status == 1);
    REQUIRE(desk.mair({"account", "role", "--name", "Huw", "--role", "supervisor"}).status == 0);
    CHECK(desk.as("Huw", "huw", {"import-people", desk.path("changed.csv")}).status == 0);
    REQUIRE(desk.mair({"account", "remove", "--name", "huw"}).status == 0);
    CHECK(desk.as("Huw", "huw", {"list", "people"}).status == 1);
    CHECK(desk.mair({"account", "list", "--json"}).json()["accounts"].toArray().size() == 1);
    CHECK(desk.mair({"verify"}).status == 0);
}

TEST_CASE("A wrong passphrase is refused, and the recovery key lets in again") {
    const ProtectedDesk desk;
    const auto wrong = desk.as("Mair", "wrong", {"list", "people", "--language", "cy"});
    CHECK(wrong.status == 1);
    CHECK_FALSE(wrong.err.isEmpty());
    REQUIRE(desk.run({"account", "recover", "--name", "Mair", "--recovery-file", desk.path("key"),
                      "--new-passphrase-file", desk.path("huw")})
                .status == 0);
    CHECK(desk.as("Mair", "huw", {"verify"}).status == 0);
}

TEST_CASE("A backup is brought back as a new file, and never over one that is there") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    const auto backup = desk.mair({"backup", "--to", desk.path("copy.aelwyd"), "--json"});
    REQUIRE(backup.status == 0);
    CHECK(desk.mair({"verify", "--head", backup.json()["head"].toString()}).status == 0);
    CHECK(desk.mair({"backup", "--to", desk.path("copy.aelwyd")}).status == 1);
    CHECK(desk.mair({"restore", desk.path("copy.aelwyd"), "--to", desk.file()}).status == 1);
    REQUIRE(desk.mair({"restore", desk.path("copy.aelwyd"), "--to", desk.path("new.aelwyd")}).status == 0);
    const auto listed = runProgram({"--database", desk.path("new.aelwyd"), "--user", "Mair",
                                    "--passphrase-file", desk.path("mair"), "list", "people"});
    CHECK(listed.status == 0);
    CHECK(listed.out.contains("Prydderch"));
}

TEST_CASE("A backup is brought back with the recovery key, and opens with the new passphrase") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    REQUIRE(desk.mair({"backup", "--to", desk.path("copy.aelwyd")}).status == 0);
    const QStringList half{"--user",
                           "Mair",
                           "restore",
                           desk.path("copy.aelwyd"),
                           "--to",
                           desk.path("new.aelwyd"),
                           "--recovery-file",
                           desk.path("key")};
    CHECK(desk.run(half).status == 2);
    REQUIRE(desk.run(half + QStringList{"--new-passphrase-file", desk.path("huw")}).status == 0);
    const auto listed = runProgram({"--database", desk.path("new.aelwyd"), "--user", "Mair",
                                    "--passphrase-file", desk.path("huw"), "list", "people"});
    CHECK(listed.out.contains("Prydderch"));
    CHECK(desk.mair({"list", "people"}).status == 0);
}

TEST_CASE("A person gets a copy to read and as data, and can be erased") {
    const ProtectedDesk desk;
    REQUIRE(desk.mair({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    const auto copy = desk.mair({"subject-access", "--person", "P-1", "--to", desk.path("copy"), "--json"});
    REQUIRE(copy.status == 0);
    const QJsonArray files = copy.json()["files"].toArray();
    REQUIRE(files.size() == 2);
    CHECK(desk.read("copy/P-1-record.pdf").startsWith("%PDF-"));
    CHECK(desk.read("copy/P-1-record.json").contains("Prydderch"));
    REQUIRE(desk.mair({"erase", "--person", "P-1"}).status == 0);
    CHECK(desk.mair({"show", "person", "P-1"}).status == 1);
    CHECK(desk.mair({"show", "person", "P-2"}).status == 0);
    CHECK(desk.mair({"verify"}).status == 0);
    CHECK(desk.mair({"erase", "--due"}).status == 0);
}

TEST_CASE("Verbs of protection say so on a file that is not protected") {
    const Desk desk;
    REQUIRE(desk.run({"import-people", desk.write("people.csv", kPeople)}).status == 0);
    CHECK(desk.run({"account", "list"}).status == 1);
    CHECK(desk.run({"audit"}).status == 1);
    CHECK(desk.run({"account", "nonsense"}).status == 2);
    CHECK(desk.run({"backup"}).status == 2);
    CHECK(desk.run({"backup", "--to", desk.path("copy.aelwyd")}).status == 0);
    CHECK(QFileInfo::exists(desk.path("copy.aelwyd")));
}

TEST_CASE("A recovery key that cannot be written leaves the printed one good, and founds nothing") {
    const ProtectedDesk desk;
    const QString nowhere = desk.path("none/key");
    CHECK(desk.mair({"account", "recovery-key", "--recovery-file", nowhere}).status == 1);
    CHECK(desk.run({"account", "recover", "--name", "Mair", "--recovery-file", desk.path("key"),
                    "--new-passphrase-file", desk.path("huw")})
              .status == 0);
    const Desk other;
    CHECK(other
              .run({"--user", "Mair", "--passphrase-file", desk.path("mair"), "account", "first", "--agency",
                    "Gofal Bryn", "--recovery-file", nowhere})
              .status == 1);
    CHECK_FALSE(QFileInfo::exists(other.file()));
}

TEST_CASE("A passphrase file with nothing in it is named, in both languages") {
    const ProtectedDesk desk;
    for (const char* content : {"", "\n", "  \nmae hen wlad fy nhadau\n"}) {
        const QString empty = desk.write(QStringLiteral("empty"), content);
        const auto english = desk.as("Mair", "empty", {"list", "people"});
        CHECK(english.status == 1);
        CHECK(english.err.contains("Nothing stands on the first line of this file: " + empty));
        const auto welsh =
            desk.run({"--language", "cy", "--user", "Mair", "--passphrase-file", empty, "list", "people"});
        CHECK(welsh.err.contains("Nid oes dim ar linell gyntaf y ffeil hon: " + empty));
    }
}

TEST_CASE("A passphrase file that is no UTF-8 text, or goes on and on, is refused instead of half read") {
    const ProtectedDesk desk;
    desk.write(QStringLiteral("latin"), "caf\xe9 window basket lemon\n");
    desk.write(QStringLiteral("long"), QByteArray("lamp sofa kettle ").repeated(500) + '\n');
    desk.write(QStringLiteral("spaced"),
               "\xef\xbb\xbf calon la\xcc\x82n yn  llawn daioni\r\nthe second line");
    for (const char* file : {"latin", "long"}) {
        const auto refused = desk.mair({"account", "add", "--name", "Cai", "--role", "viewer",
                                        "--new-passphrase-file", desk.path(QLatin1String(file))});
        CHECK(refused.status == 1);
    }
    CHECK(desk.mair({"account", "list", "--json"}).json()["accounts"].toArray().size() == 1);
    CHECK(desk.as("Mair", "spaced", {"account", "list"}).status == 0);
}

TEST_CASE("By a link the file that it leads to is opened, with the keys beside that") {
    const ProtectedDesk desk;
    REQUIRE(QDir().mkpath(desk.path("elsewhere")));
    const QString link = desk.path("elsewhere/link.aelwyd");
    REQUIRE(QFile::link(desk.file(), link));
    const QStringList byLink{"--database", link, "--user", "Mair", "--passphrase-file", desk.path("mair")};
    CHECK(runProgram(byLink + QStringList{"account", "list"}).status == 0);
    CHECK(runProgram(byLink + QStringList{"backup", "--automatic"}).status == 0);
    CHECK(QFileInfo::exists(desk.path("agency-backups")));
    CHECK(QDir(desk.path("elsewhere")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{"link.aelwyd"});
}

TEST_CASE("A file whose name looks like an address is a file of that name") {
    const Desk desk;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(desk.path({})));
    const QString name = QStringLiteral("file:other.aelwyd?mode=memory");
    CHECK(desk.run({"demo", "--to", name, "--people", "2", "--workers", "2", "--weeks", "1"}).status == 0);
    CHECK(runProgram({"--database", name, "backup", "--to", "file:copy?"}).status == 0);
    CHECK(QFileInfo::exists(desk.path(name)));
    CHECK(QFileInfo::exists(desk.path("file:copy?")));
    CHECK_FALSE(QFileInfo::exists(desk.path("copy")));
    QDir::setCurrent(before);
}
