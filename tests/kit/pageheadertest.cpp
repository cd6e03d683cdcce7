// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/pageheader.h"
#include "tests/support/catch.h"
#include "ui/widgets/kit/labels.h"

using namespace aelwyd;

TEST_CASE("A word that nobody can break does not squeeze the lines of a page's title") {
    // given
    PageHeader header;
    header.setTitle(QStringLiteral("A name of so many words that it takes two lines at the least"));
    header.setFacts({QStringLiteral("Likes to be called"), QString(120, u'W')});
    // when
    header.resize(600, header.heightForWidth(600));
    header.show();
    // then
    CHECK(header.width() == 600);
    for (const PlainLabel* label : header.findChildren<PlainLabel*>())
        CHECK(label->height() >= label->heightForWidth(label->width()));
}
