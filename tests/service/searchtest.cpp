// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QSet>

using namespace aelwyd;
using test::TestAgency;

namespace {

struct SearchOffice : TestAgency {
    ServiceUser add(const QString& firstName, const QString& lastName, const QString& postcode = {},
                    const QString& knownAs = {}) {
        ServiceUser person;
        person.reference = people.nextReference();
        person.firstName = firstName;
        person.lastName = lastName;
        person.postcode = postcode;
        person.knownAs = knownAs;
        REQUIRE(people.save(person));
        return person;
    }
    QStringList found(const PeopleFilter& filter, int limit = 50) const {
        QStringList names;
        for (const PersonRow& row : people.rows(people.search(filter, {}, limit).ids))
            names.append(row.name);
        return names;
    }
    QStringList found(const char* text) const { return found({.text = QString::fromUtf8(text)}); }
    /// Everybody, page after page.
    QList<ServiceUserId> pages(const PeopleFilter& filter, int limit) const {
        QList<ServiceUserId> ids;
        PeopleCursor next;
        do {
            const PeoplePage page = people.search(filter, next, limit);
            CHECK(page.ids.size() <= limit);
            ids += page.ids;
            next = page.next;
        } while (next);
        return ids;
    }
};

struct FewPeople : SearchOffice {
    FewPeople() {
        add("Siân", "Davies", "SA15 1AA");
        add("Tŵm", "Ŵynn", "LL57 2DG", "Twmi");
        add("Seán", "O'Connor", "CF10 3NP");
        add("Ann-Marie", "Llwyd", "CF10 4AA");
    }
};

} // namespace

TEST_CASE(
    "Nothing typed finds everybody, in the order of the Welsh alphabet of last name, first name, reference") {
    SearchOffice office;
    for (const char* last : {"Llwyd", "Lloyd", "Lewis", "Chaplin", "Cule", "Ddu", "Davies", "Rhys", "Roberts",
                             "Thomas", "Tudur", "ap Gwilym"})
        office.add("Mair", last);
    office.add("Ann", "DAVIES");
    office.add("Zoe", "Davies");
    CHECK(office.found("") == QStringList{"Mair ap Gwilym", "Mair Cule", "Mair Chaplin", "Ann DAVIES",
                                          "Mair Davies", "Zoe Davies", "Mair Ddu", "Mair Lewis", "Mair Lloyd",
                                          "Mair Llwyd", "Mair Roberts", "Mair Rhys", "Mair Tudur",
                                          "Mair Thomas"});
}

TEST_CASE("People are found by parts of any name, reference or postcode, accents forgiven") {
    const FewPeople office;
    const auto [typed, name] = GENERATE(table<const char*, const char*>({{"sian", "Siân Davies"},
                                                                         {"SIÂN", "Siân Davies"},
                                                                         {"avie", "Siân Davies"},
                                                                         {"twm", "Tŵm Ŵynn"},
                                                                         {"wynn", "Tŵm Ŵynn"},
                                                                         {"w\u0302ynn", "Tŵm Ŵynn"},
                                                                         {"twmi", "Tŵm Ŵynn"},
                                                                         {"davies si", "Siân Davies"},
                                                                         {"sian davies", "Siân Davies"},
                                                                         {"o'connor", "Seán O'Connor"},
                                                                         {"O’Connor", "Seán O'Connor"},
                                                                         {"oconnor", "Seán O'Connor"},
                                                                         {"connor", "Seán O'Connor"},
                                                                         {"annmarie", "Ann-Marie Llwyd"},
                                                                         {"ann marie", "Ann-Marie Llwyd"},
                                                                         {"P-0002", "Tŵm Ŵynn"},
                                                                         {"p0002", "Tŵm Ŵynn"},
                                                                         {"0003", "Seán O'Connor"},
                                                                         {"SA15 1AA", "Siân Davies"},
                                                                         {"sa151aa", "Siân Davies"},
                                                                         {"sa15", "Siân Davies"},
                                                                         {"ll572", "Tŵm Ŵynn"},
                                                                         {"cf10 sean", "Seán O'Connor"},
                                                                         {"  davies  ", "Siân Davies"}}));
    INFO(typed);
    CHECK(office.found(typed) == QStringList{name});
}

TEST_CASE("Every word has to be found, and what nobody has finds nobody") {
    const FewPeople office;
    CHECK(office.found("cf10").size() == 2);
    CHECK(office.found("cf10 davies").isEmpty());
    CHECK(office.found("zzz").isEmpty());
    CHECK(office.found("%").size() == 4);
    CHECK(office.found("'; DROP TABLE service_user; --").isEmpty());
}

TEST_CASE("The list can be narrowed to a patch, to stages and to those who have left") {
    FewPeople office;
    ServiceUser person = office.add("Nest", "Owen");
    person.locality = QStringLiteral("Môn");
    REQUIRE(office.people.save(person));
    REQUIRE(office.people.savePackage(
        withStage({.serviceUser = person.id}, {office.clock.today(), PackageStage::Active, {}})));
    CHECK(office.found({.locality = QStringLiteral("Môn")}) == QStringList{"Nest Owen"});
    CHECK(office.people.localities() == QStringList{QStringLiteral("Môn")});
    CHECK(office.found({.stages = {PackageStage::Active}}) == QStringList{"Nest Owen"});
    CHECK(office.found({.stages = {PackageStage::Enquiry}}).size() == 4);
    CHECK(office.found({.stages = {PackageStage::Enquiry, PackageStage::Active}}).size() == 5);
    office.clock.setDay(office.clock.today().addDays(-1));
    CHECK(office.found({.stages = {PackageStage::Active}}).isEmpty());
    REQUIRE(office.people.setArchived(person.id, true));
    CHECK(office.found("owen").isEmpty());
    CHECK(office.found({.archived = true}) == QStringList{"Nest Owen"});
    REQUIRE(office.workspace.undo(person.id.uuid()));
    CHECK(office.found("owen").size() == 1);
}

TEST_CASE("The list follows what is saved, renamed, undone and taken back at once") {
    FewPeople office;
    CHECK(office.found("prys").isEmpty());
    ServiceUser person = office.add("Nia", "Prys");
    CHECK(office.found("prys") == QStringList{"Nia Prys"});
    person.lastName = QStringLiteral("Aled");
    REQUIRE(office.people.save(person));
    CHECK(office.found("prys").isEmpty());
    CHECK(office.found("").first() == u"Nia Aled");
    REQUIRE(office.workspace.undo(person.id.uuid()));
    CHECK(office.found("prys").size() == 1);
    REQUIRE(office.workspace.undo(person.id.uuid()));
    CHECK(office.found("nia").isEmpty());
    CHECK_FALSE(office.workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        office.add("Nobody", "Prys");
        return Problem{{}, ErrorCode::Cancelled};
    }));
    CHECK(office.found("prys").isEmpty());
}

TEST_CASE("Two lists of one file show the same") {
    FewPeople office;
    PeopleService other(office.workspace);
    CHECK(other.search({}, {}, 10).total == 4);
    office.add("Nia", "Prys");
    CHECK(other.search({}, {}, 10).total == 5);
    CHECK(other.search({}, {}, 10).ids == office.people.search({}, {}, 10).ids);
}

TEST_CASE("Pages of any size cover everybody exactly once and in order") {
    SearchOffice office;
    test::Chance chance;
    INFO("seed " << chance.seed());
    const QStringList lasts{"Davies", "Llwyd", "Rhys", "Ŵynn", "Owen"};
    for (int i = 0; i < 83; ++i)
        office.add(chance.oneOf(QStringList{"Mair", "Huw", ""}), chance.oneOf(lasts));
    const auto everybody = office.people.search({}, {}, 1000);
    CHECK(everybody.total == 83);
    CHECK_FALSE(everybody.next);
    for (int limit : {1, 2, 7, 41, 82, 83, 84}) {
        INFO("pages of " << limit);
        CHECK(office.pages({}, limit) == everybody.ids);
        CHECK(office.people.search({}, {}, limit).total == 83);
    }
    const PeopleFilter filter{.text = QStringLiteral("w")};
    CHECK(office.pages(filter, 5) == office.people.search(filter, {}, 1000).ids);
    CHECK(office.people.search({}, {}, 0).ids.isEmpty());
}

TEST_CASE("While one pages, others may be renamed or leave: nobody who stays is shown twice or left out") {
    SearchOffice office;
    for (const char* last : {"A", "B", "C", "D", "E", "F"})
        office.add("Mair", last);
    const PeoplePage first = office.people.search({}, {}, 3);
    REQUIRE(office.people.setArchived(first.ids.last(), true));
    ServiceUser moved = *office.people.person(first.ids.first());
    moved.lastName = QStringLiteral("Z");
    REQUIRE(office.people.save(moved));
    const PeoplePage second = office.people.search({}, first.next, 3);
    QStringList names;
    for (const PersonRow& row : office.people.rows(second.ids))
        names.append(row.name);
    CHECK(names == QStringList{"Mair D", "Mair E", "Mair F"});
}

TEST_CASE("Whatever is typed, the index finds those whom a plain look at every person finds") {
    SearchOffice office;
    test::Chance chance;
    INFO("seed " << chance.seed());
    QList<ServiceUser> everybody;
    for (int i = 0; i < 120; ++i)
        everybody.append(office.add(chance.line(6), (u'A' + chance.line(6)), chance.coin() ? "SA15 1AA" : "",
                                    chance.line(5)));
    for (int i = 0; i < 200; ++i) {
        const QString typed = chance.line(2);
        QSet<ServiceUserId> expected;
        const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
        for (const ServiceUser& person : everybody) {
            const QString all = foldedForSearch(QStringList{person.lastName, person.firstName, person.knownAs,
                                                            person.reference, person.postcode}
                                                    .join(u' '));
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString& word) { return all.contains(word); }))
                expected.insert(person.id);
        }
        const auto ids = office.people.search({.text = typed}, {}, 1000).ids;
        INFO("typed " << typed.toStdString());
        REQUIRE(QSet<ServiceUserId>(ids.begin(), ids.end()).contains(expected));
    }
}

TEST_CASE("A line of the list shows what is in force today") {
    SearchOffice office;
    const ServiceUser person = office.add("Siân", "Davies");
    PersonRow row = office.people.rows({person.id}).first();
    CHECK(row.name == u"Siân Davies");
    CHECK_FALSE(row.complexity);
    CHECK(row.stage == PackageStage::Enquiry);
    CHECK_FALSE(row.hasDraft);
    REQUIRE(office.people.decideComplexity(person.id, {Rag::Amber, office.clock.today(), {}, {}}));
    REQUIRE(office.people.savePackage(
        withStage({.serviceUser = person.id}, {office.clock.today(), PackageStage::Active, {}})));
    const SupportPlan plan = test::fullDraft(office, person.id);
    CHECK(office.people.rows({person.id}).first().hasDraft);
    REQUIRE(office.plans.agree(plan.id, test::meeting(office)));
    row = office.people.rows({person.id}).first();
    CHECK(row.complexity == Rag::Amber);
    CHECK(row.stage == PackageStage::Active);
    CHECK(row.hasAgreedPlan);
    CHECK_FALSE(row.hasDraft);
    CHECK(row.reviewOn == plan.reviewOn);
    CHECK(office.people.rows({ServiceUserId::create(), person.id}).size() == 1);
}
