// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/namehider.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;

namespace {

/// What is known of Siân Prydderch, of those around her and of the staff.
NameHider hiderOfSian() {
    NameHider hider;
    hider.addWorker(QStringLiteral("Megan"), QStringLiteral("Price"));
    hider.addNames(QStringLiteral("Siân"));
    hider.addNames(QStringLiteral("Prydderch"));
    hider.addNames(QStringLiteral("Nain Siân"));
    hider.addNames(QStringLiteral("Dr Gwenllïan Rhys-Evans"));
    hider.addPhrase(QStringLiteral("Heol Fawr"));
    hider.addPhrase(QStringLiteral("P-0007"));
    return hider;
}

QString hidden(const char* text) {
    return hiderOfSian().hidden(QString::fromUtf8(text));
}

} // namespace

TEST_CASE(
    "Names of the person and of those around them are hidden, with and without accents, and in capitals") {
    CHECK(hidden("Siân likes her tea early.") == u"[…] likes her tea early.");
    CHECK(hidden("Sian's garden; SIAN PRYDDERCH’s chair") == u"[…]'s garden; […]’s chair");
    CHECK(hidden("Mae Gwenllian yn dod; Rhys-Evans too") == u"Mae […] yn dod; […] too");
    CHECK(hidden("To sit with Nain Siân Prydderch") == u"To sit with […]");
}

TEST_CASE("Somebody of the staff is hidden, and a last name only where it follows") {
    CHECK(hidden("Megan Price is never late, Megan is kind.") == u"[…] is never late, […] is kind.");
    CHECK(hidden("The Price of a taxi") == u"The Price of a taxi");
}

TEST_CASE("Whoever is named with a title is hidden, known or not") {
    CHECK(hidden("I miss Mrs Tudor next door") == u"I miss Mrs […] next door");
    CHECK(hidden("Ask Dr. Pugh") == u"Ask Dr. […]");
    CHECK(hidden("Mrs. who?") == u"Mrs. who?");
}

TEST_CASE("Postcodes, telephone numbers, addresses for mail, streets and references are hidden") {
    CHECK(hidden("I live at NP4 9AA or np49aa") == u"I live at […] or […]");
    CHECK(hidden("Ring 01495 123 456 or +44 1495 123456") == u"Ring […] or […]");
    CHECK(hidden("Write to sian.p@post.example now") == u"Write to […] now");
    CHECK(hidden("12 heol fawr, P-0007") == u"12 […], […]");
}

TEST_CASE("What tells nobody stays as it was said") {
    for (const char* text : {"Too many new faces at the weekend.", "Mae amser gwely’n rhy gynnar i oedolyn.",
                             "3 times a day, at 8", "", "  ", "sian", "Ŵyn bach", "I pay £100 in 2026"})
        CHECK(hidden(text) == QString::fromUtf8(text));
    CHECK(NameHider().hidden(BilingualText{QStringLiteral("Un"), {}}) ==
          BilingualText{QStringLiteral("Un"), {}});
}

TEST_CASE("Whatever stands around a name, it is hidden, and hiding twice changes nothing more") {
    const quint32 seed = GENERATE(take(20, random(1, 1'000'000)));
    INFO("seed " << seed);
    Chance chance(seed);
    const QStringList around{QStringLiteral(" "),   QStringLiteral(", "),      QStringLiteral("("),
                             QStringLiteral("’s "), QStringLiteral("\n"),      QStringLiteral(" a "),
                             QStringLiteral(" – "), QStringLiteral(" ysgol "), QStringLiteral("\"")};
    const QStringList names{QStringLiteral("Siân"), QStringLiteral("Prydderch"), QStringLiteral("Megan"),
                            QStringLiteral("NP4 9AA"), QStringLiteral("Gwenllian")};
    QString text;
    for (int i = 0; i < 12; ++i)
        text += around.at(chance.below(int(around.size()))) + names.at(chance.below(int(names.size())));
    text += u' ';
    const QString once = hiderOfSian().hidden(text);
    for (const QString& name : names)
        CHECK_FALSE(once.contains(name));
    CHECK(hiderOfSian().hidden(once) == once);
}
