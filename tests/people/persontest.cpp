// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/people/circlemember.h"
#include "core/people/serviceuser.h"
#include "core/workforce/careworker.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

ServiceUser eirlys() {
    ServiceUser person;
    person.reference = QStringLiteral("P-0001");
    person.firstName = QStringLiteral("Eirlys");
    person.lastName = QStringLiteral("Prydderch");
    return person;
}

CareWorker nia() {
    CareWorker worker;
    worker.reference = QStringLiteral("W-0001");
    worker.lastName = QStringLiteral("Prys");
    return worker;
}

bool has(const Problems& problems, const char* field, ErrorCode code) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& p) { return p.field == QLatin1String(field) && p.code == code; });
}

std::optional<int> ageOf(QDate born, QDate today) {
    ServiceUser person = eirlys();
    person.dateOfBirth = born;
    return ageOn(person, today);
}

} // namespace

TEST_CASE("A person with a reference and a last name can be kept") {
    CHECK(problemsOf(eirlys(), kToday).isEmpty());
}

TEST_CASE("Reference and last name are needed, and white space is not enough") {
    for (const char* nothing : {"", " ", "\t"}) {
        ServiceUser person = eirlys();
        person.reference = person.lastName = QString::fromUtf8(nothing);
        const Problems problems = problemsOf(tidied(person), kToday);
        CHECK(has(problems, "reference", ErrorCode::Required));
        CHECK(has(problems, "last_name", ErrorCode::Required));
    }
}

TEST_CASE("A date of birth may be today but not tomorrow, and must be a date") {
    ServiceUser person = eirlys();
    person.dateOfBirth = kToday;
    CHECK(problemsOf(person, kToday).isEmpty());
    person.dateOfBirth = kToday.addDays(1);
    CHECK(has(problemsOf(person, kToday), "date_of_birth", ErrorCode::DateInFuture));
    person.dateOfBirth = QDate();
    CHECK(has(problemsOf(person, kToday), "date_of_birth", ErrorCode::Date));
}

TEST_CASE("Every name of a person refuses control characters, marks of direction and too much text") {
    const auto [field, member] = GENERATE(table<const char*, QString ServiceUser::*>(
        {{"reference", &ServiceUser::reference},
         {"first_name", &ServiceUser::firstName},
         {"last_name", &ServiceUser::lastName},
         {"known_as", &ServiceUser::knownAs},
         {"pronoun", &ServiceUser::pronoun},
         {"postcode", &ServiceUser::postcode},
         {"locality", &ServiceUser::locality},
         {"phone", &ServiceUser::phone},
         {"mobile", &ServiceUser::mobile},
         {"local_authority_reference", &ServiceUser::localAuthorityReference}}));
    ServiceUser person = eirlys();
    INFO(field);
    person.*member = QStringLiteral("a\u0007b");
    CHECK(has(problemsOf(person, kToday), field, ErrorCode::ControlCharacter));
    person.*member = QStringLiteral("a\u202eb");
    CHECK(has(problemsOf(person, kToday), field, ErrorCode::BidirectionalControl));
    person.*member = QString(kLongestName + 1, u'x');
    CHECK(has(problemsOf(person, kToday), field, ErrorCode::TooLong));
    person.*member = QStringLiteral("<img src='file:///etc/passwd'>");
    CHECK(problemsOf(person, kToday).isEmpty());
}

TEST_CASE("Notes of a person refuse control characters and let marks of direction pass") {
    ServiceUser person = eirlys();
    for (const auto& [field, text] :
         {std::pair("address", &person.address), std::pair("own_way.cy", &person.communication.ownWay.cy),
          std::pair("own_way.en", &person.communication.ownWay.en),
          std::pair("culture.cy", &person.cultureAndFaith.cy),
          std::pair("culture.en", &person.cultureAndFaith.en)}) {
        *text = QStringLiteral("a\u0000b");
        CHECK(has(problemsOf(person, kToday), field, ErrorCode::ControlCharacter));
        *text = QStringLiteral("Lôn Las\n\u202eLlanelli");
        CHECK(problemsOf(person, kToday).isEmpty());
    }
}

TEST_CASE("Each entry of a person's sets is checked") {
    for (const auto& [field, set] :
         {std::pair("qualities", &ServiceUser::qualities), std::pair("interests", &ServiceUser::interests),
          std::pair("competences", &ServiceUser::competences),
          std::pair("do_not_send", &ServiceUser::doNotSend)}) {
        ServiceUser person = eirlys();
        person.*set = {QStringLiteral("canu"), QStringLiteral("a\nb")};
        CHECK(has(problemsOf(person, kToday), field, ErrorCode::ControlCharacter));
    }
}

TEST_CASE("Tidying a person brings every text into the form in which it is kept") {
    ServiceUser person = eirlys();
    person.lastName = QStringLiteral("  W\u0302ynn ");
    person.postcode = QStringLiteral("sa151aa");
    person.address = QStringLiteral("1 Lôn Las\r\nLlanelli ");
    person.interests = {QStringLiteral("rygbi"), QStringLiteral(" canu"), QStringLiteral("rygbi")};
    person = tidied(person);
    CHECK(person.lastName == u"Ŵynn");
    CHECK(person.postcode == u"SA15 1AA");
    CHECK(person.address == u"1 Lôn Las\nLlanelli");
    CHECK(person.interests == QStringList{QStringLiteral("canu"), QStringLiteral("rygbi")});
    CHECK(tidied(person) == person);
    person.postcode = QStringLiteral("by the sea");
    CHECK(tidied(person).postcode == u"by the sea");
}

TEST_CASE("A year is complete on the birthday, and for the 29th of February on the first of March") {
    CHECK(ageOf({1940, 11, 23}, kToday) == 86);
    CHECK(ageOf({1940, 11, 24}, kToday) == 85);
    CHECK(ageOf({1940, 11, 22}, kToday) == 86);
    CHECK(ageOf({1940, 12, 1}, kToday) == 85);
    CHECK(ageOf({1940, 2, 29}, {2026, 2, 28}) == 85);
    CHECK(ageOf({1940, 2, 29}, {2026, 3, 1}) == 86);
    CHECK(ageOf({1940, 2, 29}, {2028, 2, 28}) == 87);
    CHECK(ageOf({1940, 2, 29}, {2028, 2, 29}) == 88);
    CHECK(ageOf(kToday, kToday) == 0);
    CHECK_FALSE(ageOn(eirlys(), kToday));
}

TEST_CASE("A person is called as they like to be called") {
    ServiceUser person = eirlys();
    CHECK(fullName(person) == u"Eirlys Prydderch");
    CHECK(calledName(person) == u"Eirlys");
    person.knownAs = QStringLiteral("Lili");
    CHECK(calledName(person) == u"Lili");
    person.knownAs.clear();
    person.firstName.clear();
    CHECK(fullName(person) == u"Prydderch");
    CHECK(calledName(person) == u"Prydderch");
}

TEST_CASE("One of the circle needs a name and a place in the order of calls from 1 to 99") {
    CircleMember member{.serviceUser = ServiceUserId::create()};
    CHECK(has(problemsOf(member), "name", ErrorCode::Required));
    member.name = QStringLiteral("Gwenllian");
    for (const auto& [order, good] : {std::pair(0, false), std::pair(1, true), std::pair(99, true),
                                      std::pair(100, false), std::pair(-1, false)}) {
        member.callOrder = order;
        CHECK(has(problemsOf(member), "call_order", ErrorCode::Range) != good);
    }
    member.callOrder.reset();
    CHECK(problemsOf(member).isEmpty());
    member.phone = QStringLiteral("01554\u202e770011");
    member.does.cy = QStringLiteral("golchi\u0008");
    CHECK(has(problemsOf(member), "phone", ErrorCode::BidirectionalControl));
    CHECK(has(problemsOf(member), "does", ErrorCode::ControlCharacter));
}

TEST_CASE("Texts about one of the circle are tidied") {
    CircleMember member{.serviceUser = ServiceUserId::create(), .name = QStringLiteral(" Sia\u0302n  Rhys ")};
    member.when.en = QStringLiteral("Sundays \r\nand holidays ");
    member = tidied(member);
    CHECK(member.name == u"Siân Rhys");
    CHECK(member.when.en == u"Sundays \nand holidays");
}

TEST_CASE("A worker needs a reference and a last name, and dates and hours that fit together") {
    CHECK(problemsOf(nia()).isEmpty());
    CHECK(has(problemsOf(CareWorker{}), "reference", ErrorCode::Required));
    CHECK(has(problemsOf(CareWorker{}), "last_name", ErrorCode::Required));
    CareWorker worker = nia();
    worker.startDate = kToday;
    worker.leaveDate = kToday;
    CHECK(problemsOf(worker).isEmpty());
    worker.leaveDate = kToday.addDays(-1);
    CHECK(has(problemsOf(worker), "leave_date", ErrorCode::DateOrder));
}

TEST_CASE("Contract hours lie between none and a whole week, the maximum not below the minimum") {
    CareWorker worker = nia();
    for (const auto& [least, most, field] :
         {std::tuple(0, 10080, ""), std::tuple(600, 600, ""), std::tuple(601, 600, "contract_hours_max"),
          std::tuple(0, 10081, "contract_hours_max"), std::tuple(-1, 60, "contract_hours_min"),
          std::tuple(10081, 10081, "contract_hours_min")}) {
        worker.contractMinimumMinutes = least;
        worker.contractMaximumMinutes = most;
        INFO(least << " to " << most);
        if (*field)
            CHECK(has(problemsOf(worker), field, ErrorCode::Range));
        else
            CHECK(problemsOf(worker).isEmpty());
    }
}

TEST_CASE(
    "A competence does not end before it begins, and its unit and the reason of a decision are clean text") {
    CareWorker worker = nia();
    worker.competences = {{QStringLiteral("HSC218"), kToday, kToday}};
    CHECK(problemsOf(worker).isEmpty());
    worker.competences = {{QStringLiteral("HSC218"), kToday, kToday.addDays(-1)},
                          {QStringLiteral("HSC\n"), kToday, {}}};
    CHECK(has(problemsOf(worker), "competences", ErrorCode::DateOrder));
    CHECK(has(problemsOf(worker), "competences", ErrorCode::ControlCharacter));
    worker.competences.clear();
    worker.experience =
        RagDecision{Rag::Amber, kToday, QStringLiteral("Huw\u0007"), QStringLiteral("a\u0007")};
    CHECK(problemsOf(worker).size() == 2);
}
