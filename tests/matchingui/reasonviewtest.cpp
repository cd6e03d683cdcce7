// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/reasonview.h"
#include "tests/support/catch.h"

#include <QHeaderView>
#include <QStandardItemModel>

using namespace aelwyd;

TEST_CASE("The heads of the reasons begin where the reasons do") {
    QStandardItemModel reasons(1, 2);
    const ReasonView view(reasons);
    CHECK(view.horizontalHeader()->defaultAlignment() == (Qt::AlignLeft | Qt::AlignVCenter));
}
