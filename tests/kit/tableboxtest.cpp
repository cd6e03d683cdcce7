// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/tablebox.h"
#include "tests/support/catch.h"
#include "ui/presentation/bank/texttable.h"

#include <QHeaderView>
#include <QTest>

using namespace aelwyd;

TEST_CASE("A sentence that is longer than its column stands in several lines where rows wrap") {
    // given
    TextTable table;
    const QString sentence = QStringLiteral("The visit ended early, and that was not agreed with anybody.");
    table.setContent({QStringLiteral("Day"), QStringLiteral("Why")},
                     {{QStringLiteral("1 May"), sentence}, {QStringLiteral("2 May"), QStringLiteral("–")}});
    TableBox wrapped(1), plain(1);
    for (TableBox* box : {&wrapped, &plain})
        box->setModel(&table);
    const int low = plain.sizeHint().height();
    // when
    wrapped.wrapRows();
    for (TableBox* box : {&wrapped, &plain}) {
        box->resize(260, 200);
        box->show();
    }
    // then
    const int usual = wrapped.verticalHeader()->defaultSectionSize();
    REQUIRE(QTest::qWaitFor([&] { return wrapped.rowHeight(0) > usual; }));
    CHECK(wrapped.rowHeight(1) == usual);
    CHECK(plain.rowHeight(0) == usual);
    CHECK((wrapped.sizeHint().height() > low && plain.sizeHint().height() == low));
}
