// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogwords.h"

#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/noteform.h"

#include <stdexcept>

using namespace aelwyd;
using test::NoteForm;

namespace {

const QString kWord = QStringLiteral("Gwenllian");

/// A clock of a program with a mistake in it.
class BrokenClock final : public Clock {
  public:
    QDateTime now() const override { throw std::logic_error("a mistake"); }
};

/// A form in which somebody has typed.
struct TypedForm {
    TypedForm() {
        form.show();
        form.note->setText(kWord);
    }
    NoteForm form{nullptr};
};

} // namespace

TEST_CASE("What is half typed waits while the file cannot be written, and is written later") {
    // given
    test::TestAgency agency;
    DialogWords words(agency.agency);
    TypedForm typed;
    agency.database->execute("PRAGMA query_only = ON");
    // when
    const bool kept = words.keep(typed.form);
    // then
    CHECK(kept);
    CHECK_THROWS(words.write());
    CHECK(agency.agency.formDraft(typed.form.about()).isEmpty());
    // when
    agency.database->execute("PRAGMA query_only = OFF");
    words.write();
    // then
    CHECK(agency.agency.formDraft(typed.form.about()).contains(kWord.toUtf8()));
}

TEST_CASE("A mistake in the program is not taken for a file that cannot be written") {
    // given
    test::TestAgency agency;
    const BrokenClock clock;
    Workspace workspace(*agency.database, clock);
    AgencyService service(workspace);
    DialogWords words(service);
    TypedForm typed;
    // when, then
    CHECK_THROWS_AS(words.keep(typed.form), std::logic_error);
    CHECK_NOTHROW(words.write());
}
