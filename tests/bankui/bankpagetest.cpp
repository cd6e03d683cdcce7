// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/bankpage.h"
#include "core/service/requestservice.h"
#include "tests/support/catch.h"
#include "tests/visitsui/visitoffice.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/tablebox.h"

#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Eirlys has 45 minutes in the bank, and nobody looks after her in a locality that is known.
struct BankedOffice : VisitOffice {
    BankedOffice() {
        const Visit off = planned(QDate(2026, 11, 2), 9, 45);
        visits.cancel(off.id, at(QDate(2026, 10, 30), 12), QStringLiteral("Her son"));
    }
};

QString cell(const BankPage& page, int row, int column) {
    return page.people()->model()->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
}

void choose(CodeBox& box, const char* code) {
    box.setCurrentIndex(box.findData(QLatin1String(code)));
    emit box.chosen(QLatin1String(code));
}

} // namespace

TEST_CASE("The page of banked time puts first what lapses soon, and opens the person") {
    // given
    BankedOffice office;
    office.clock.setDay(QDate(2026, 12, 20));
    AgencyBank bank(office.bank);
    BankPage page(bank);
    // when
    page.show();
    // then
    REQUIRE(page.people()->model()->rowCount() == 1);
    CHECK(cell(page, 0, 0) == "Eirlys Prydderch");
    CHECK(cell(page, 0, 2) == "45 min");
    CHECK(cell(page, 0, 3) == "45 min");
    const auto* picture = page.findChild<BarRows*>();
    CHECK(picture->text().replace(QChar::Nbsp, u' ').contains("45 min"));
    QSignalSpy asked(&page, &BankPage::placeAsked);
    emit page.people()->activated(page.people()->model()->index(0, 1));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() ==
          QStringLiteral("people:person/%1/visits").arg(office.eirlys.id.toString()));
}

TEST_CASE("Wishes that the bank has the time for light up on the page of banked time") {
    // given
    BankedOffice office;
    RequestService requests(office.workspace);
    const auto wish = [&](int minutes) {
        REQUIRE(requests.save({.id = {},
                               .person = office.eirlys.id,
                               .words = QStringLiteral("To the café"),
                               .minutes = minutes,
                               .askedOn = office.clock.today()}));
    };
    wish(46);
    AgencyBank bank(office.bank);
    BankPage page(bank);
    page.show();
    CHECK(cell(page, 0, 6) == "Wishes ready: 0/1");
    choose(*page.filter(), "wishes");
    CHECK(bank.shown().isEmpty());
    // when
    wish(45);
    // then
    REQUIRE(bank.shown().size() == 1);
    CHECK(cell(page, 0, 6) == "Wishes ready: 1/2");
    CHECK(page.place() == "wishes");
    QList<bool> ready;
    for (const RequestLine& line : requests.ofPerson(office.eirlys.id))
        ready.append(line.state == RequestState::Ready);
    CHECK(ready == QList<bool>{true, false});
}

TEST_CASE("The page of banked time can be narrowed, and says so when nobody is left") {
    BankedOffice office;
    AgencyBank bank(office.bank);
    BankPage page(bank);
    page.show();
    REQUIRE(page.people()->model()->rowCount() == 1);
    choose(*page.filter(), "lapsing"); // the period runs for five weeks still
    CHECK(bank.shown().isEmpty());
    CHECK_FALSE(page.people()->isVisible());
    CHECK(page.place() == "lapsing");
    Visit missed = office.planned(QDate(2026, 11, 9), 9, 30);
    missed.state = VisitState::Missed;
    REQUIRE(office.visits.record(missed));
    choose(*page.filter(), "owed");
    REQUIRE(bank.shown().size() == 1);
    CHECK(cell(page, 0, 5) == "30 min");
    bank.setLocality(QStringLiteral("Bala"));
    CHECK(bank.shown().isEmpty());
    CHECK(bank.localities().size() == 1);
}
