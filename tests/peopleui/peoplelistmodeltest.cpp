// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/people/peoplelistmodel.h"
#include "core/service/reviewservice.h"
#include "tests/peopleui/office.h"
#include "tests/support/catch.h"
#include "ui/presentation/people/overview.h"

#include <QSignalSpy>

using namespace aelwyd;
using aelwyd::test::Office;

namespace {

QStringList namesIn(const PeopleListModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

PeopleFilter searching(const QString& text) {
    PeopleFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

TEST_CASE("The list finds Siân and Tŵm however they are typed") {
    // given
    Office office;
    office.takeOn(QStringLiteral("Siân"), QStringLiteral("Rhydderch"));
    office.takeOn(QStringLiteral("Tŵm"), QStringLiteral("Vaughan"));
    PeopleListModel model(office.people);
    // when
    model.setFilter(searching(QStringLiteral("sian")));
    // then
    CHECK(namesIn(model) == QStringList{QStringLiteral("Siân Rhydderch")});
    // when
    model.setFilter(searching(QStringLiteral("TWM vau")));
    // then
    CHECK(namesIn(model) == QStringList{QStringLiteral("Tŵm Vaughan")});
}

TEST_CASE("A tip tells the whole name and line, which the list may cut, as they were written") {
    // given
    Office office;
    office.takeOn(QStringLiteral("Siân <b>"), QStringLiteral("Rhydderch-Llywelyn"));
    const PeopleListModel model(office.people);
    const QModelIndex line = model.index(0);
    // then
    CHECK(line.data(Qt::ToolTipRole).toString() == QStringLiteral("Siân &lt;b&gt; Rhydderch-Llywelyn\n") +
                                                       line.data(PeopleListModel::SecondLineRole).toString());
}

TEST_CASE("A review that was held is late no longer, though the plan still names the day that is past") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Siân"), QStringLiteral("Rhydderch"));
    const QDate start = office.clock.today();
    Package package{.serviceUser = id, .startsOn = start};
    package.stages = {{start, PackageStage::Active, {}}};
    REQUIRE(office.people.savePackage(package));
    REQUIRE(office.plans.agree(test::fullDraft(office, id).id, test::meeting(office)));
    office.clock.setDay(start.addDays(50));
    PeopleListModel model(office.people);
    const auto line = [&] { return model.index(0).data(PeopleListModel::SecondLineRole).toString(); };
    REQUIRE(line().startsWith(QStringLiteral("Review late")));
    // when
    REQUIRE(ReviewService(office.workspace)
                .save({.person = id,
                       .on = office.clock.today(),
                       .participants = {ReviewParticipant{}},
                       .meetsOutcomes = ReviewAnswer::Yes,
                       .stillWanted = ReviewAnswer::Yes,
                       .result = ReviewResult::Same}));
    // then
    CHECK(line().startsWith(QStringLiteral("Review due")));
    CHECK(overviewOf(office.people, office.plans, id)->reviewOn == office.clock.today().addMonths(3));
}

TEST_CASE("The list brings further pages when it is asked for them") {
    // given
    Office office;
    for (int i = 0; i < PeopleListModel::kPage + 20; ++i)
        office.takeOn(QStringLiteral("Nia"), QStringLiteral("Prys %1").arg(i, 3, 10, QLatin1Char('0')));
    PeopleListModel model(office.people);
    REQUIRE(model.rowCount() == PeopleListModel::kPage);
    REQUIRE(model.canFetchMore({}));
    // when
    model.fetchMore({});
    // then
    CHECK(model.rowCount() == PeopleListModel::kPage + 20);
    CHECK(model.total() == PeopleListModel::kPage + 20);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(namesIn(model).last() == QStringLiteral("Nia Prys 147"));
}

TEST_CASE("A person on a later page is found by reading on") {
    // given
    Office office;
    for (int i = 0; i < PeopleListModel::kPage + 2; ++i)
        office.takeOn(QStringLiteral("Nia"), QStringLiteral("Prys"));
    const ServiceUserId last = office.takeOn(QStringLiteral("Olwen"), QStringLiteral("Ynyr"));
    PeopleListModel model(office.people);
    // when
    const int row = model.rowOf(last);
    // then
    CHECK(row == PeopleListModel::kPage + 2);
    CHECK(model.idAt(row) == last);
}

TEST_CASE("An edit that keeps a person's place changes one row and nothing else") {
    // given
    Office office;
    office.takeOn(QStringLiteral("Ioan"), QStringLiteral("Ffowc"));
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PeopleListModel model(office.people);
    namesIn(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    // when
    ServiceUser person = *office.people.person(id);
    person.firstName = QStringLiteral("Hywel");
    REQUIRE(office.people.save(person));
    // then
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().first().toModelIndex().row() == 1);
    CHECK(reset.isEmpty());
    CHECK(removed.isEmpty());
    CHECK(namesIn(model).last() == QStringLiteral("Hywel Llewelyn"));
}

TEST_CASE("A person whose name changes moves to the new place without the list starting anew") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Mair"), QStringLiteral("Arthur"));
    office.takeOn(QStringLiteral("Ioan"), QStringLiteral("Ffowc"));
    office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    PeopleListModel model(office.people);
    const QPersistentModelIndex selected = model.index(0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // when
    ServiceUser person = *office.people.person(id);
    person.lastName = QStringLiteral("Wynne");
    REQUIRE(office.people.save(person));
    // then
    CHECK(namesIn(model).last() == QStringLiteral("Mair Wynne"));
    CHECK(selected.isValid());
    CHECK(selected.row() == 2);
    CHECK(reset.isEmpty());
}

TEST_CASE("People taken on and taken off appear and leave in their place") {
    // given
    Office office;
    const ServiceUserId huw = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    office.takeOn(QStringLiteral("Ioan"), QStringLiteral("Ffowc"));
    PeopleListModel model(office.people);
    QSignalSpy totals(&model, &PeopleListModel::totalChanged);
    // when
    office.takeOn(QStringLiteral("Fatima"), QStringLiteral("Khan"));
    // then
    CHECK(namesIn(model) == QStringList{QStringLiteral("Ioan Ffowc"), QStringLiteral("Fatima Khan"),
                                        QStringLiteral("Huw Llewelyn")});
    // when
    REQUIRE(office.people.setArchived(huw, true));
    // then
    CHECK(namesIn(model) == QStringList{QStringLiteral("Ioan Ffowc"), QStringLiteral("Fatima Khan")});
    CHECK(totals.size() == 2);
    CHECK(model.total() == 2);
}

TEST_CASE("A row speaks name, status and what is due") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Rhŷs-Ŵyn"));
    REQUIRE(
        office.people.decideComplexity(id, {Rag::Amber, QDate(2026, 11, 1), QStringLiteral("N. Prys"), {}}));
    PeopleListModel model(office.people);
    // when
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    // then
    CHECK(spoken.startsWith(QStringLiteral("Eirlys Rhŷs-Ŵyn, ")));
    CHECK(spoken.contains(QStringLiteral("Amber")));
    CHECK(spoken.contains(QStringLiteral("No plan yet")));
    CHECK(model.index(0).data(PeopleListModel::InitialsRole) == QStringLiteral("ER"));
}

TEST_CASE("Markup and hidden marks in names are shown as text") {
    // given
    Office office;
    office.takeOn(QStringLiteral("<b>Nia</b>"), QStringLiteral("<img src='file:///etc/passwd'>"));
    PeopleListModel model(office.people);
    // when
    const QString name = model.index(0).data().toString();
    // then
    CHECK(name == QStringLiteral("<b>Nia</b> <img src='file:///etc/passwd'>"));
}
