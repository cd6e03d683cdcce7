// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workforceservice.h"
#include "tests/service/protectedagency.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "ui/presentation/vault/audittable.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/audittab.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The lines of the trail as paper has them, the latest first.
QStringList wordsOf(const QList<AuditLine>& lines) {
    QStringList words;
    for (const AuditLine& line : lines)
        words.append(wording::described(line, ReaderLanguage::English));
    return words;
}

QString textOf(const Report& report) {
    QStringList texts;
    for (const ReportPart& part : report.parts) {
        texts += part.sentences;
        texts.append(part.remark);
        for (const ReportRow& row : part.table->rows)
            for (const ReportCell& cell : row)
                texts.append(cell.text);
    }
    return texts.join(u'\n');
}

QString toldOn(const QWidget& page) {
    QStringList told;
    for (const Remark* remark : page.findChildren<Remark*>())
        told.append(remark->text());
    return told.join(u' ');
}

void typeDay(DateField& field, const QString& day) {
    field.setText(day);
    emit field.edited();
    emit field.editingFinished();
}

} // namespace

TEST_CASE("The trail tells in words who was let in, with which role, and what became of it") {
    const ProtectedAgency office;
    office.admitHuw(Role::Viewer);
    const auto mair = office.mair();
    const QUuid huw = *mair->accounts.named(QStringLiteral("Huw"));
    mustBeDone(mair->accounts.changeRole(huw, Role::Supervisor));
    mustBeDone(mair->accounts.resetPassphrase(huw, kMairsPassphrase));
    mustBeDone(mair->accounts.remove(huw));
    const auto lines = mair->audit.lines({.entity = huw, .action = AuditAction::Changed});
    CHECK(wordsOf(lines) == QStringList{QStringLiteral("Taken out: Huw"),
                                        QStringLiteral("New passphrase: Huw"),
                                        QStringLiteral("Role: Huw (Viewer → Supervisor)"),
                                        QStringLiteral("Let in: Huw (Viewer)")});
    CHECK(mair->audit.verification().problems.isEmpty());
}

TEST_CASE("The printed trail says what was done, when a passphrase was wrong, and which part of it it is") {
    const ProtectedAgency office;
    const QString moment = office.clock->now().toLocalTime().time().toString(QStringLiteral("HH:mm"));
    CHECK_FALSE(office.tried({}, QStringLiteral("wrong one two three")));
    office.clock->forward(2 * 60 * 60 * 1000);
    const auto mair = office.mair();
    mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    WorkforceService workforce(mair->workspace);
    AuditTable table(mair->audit, mair->people, workforce);
    table.ask({});
    const QString all = textOf(trailReport(table.forPaper({}), ReaderLanguage::English));
    CHECK(all.contains(QStringLiteral("Take on a person")));
    CHECK(all.contains(QStringLiteral("Wrong passphrase")));
    CHECK(all.contains(moment + u')'));
    // when
    table.ask({.user = mair->file.session->vault.user, .action = AuditAction::Added});
    const QString part = textOf(trailReport(table.forPaper({}), ReaderLanguage::English));
    // then
    CHECK(part.contains(QStringLiteral("Only what was done by: Mair")));
    CHECK(part.contains(QStringLiteral("Only this: Added to the records")));
    CHECK_FALSE(part.contains(QStringLiteral("Wrong passphrase")));
}

TEST_CASE("A day of the trail that is none, and an end before the beginning, are told and not passed over") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    WorkforceService workforce(mair->workspace);
    AuditTable table(mair->audit, mair->people, workforce);
    Answers questions;
    AuditTab tab(table, questions);
    tab.show();
    const auto days = tab.findChildren<DateField*>();
    REQUIRE(days.size() == 2);
    typeDay(*days.first(), QStringLiteral("31/2/2026"));
    CHECK(toldOn(tab).contains(QStringLiteral("This is not a date")));
    typeDay(*days.first(), QStringLiteral("23/11/2026"));
    CHECK(toldOn(tab).trimmed().isEmpty());
    typeDay(*days.last(), QStringLiteral("1/1/2026"));
    CHECK_FALSE(toldOn(tab).trimmed().isEmpty());
}
