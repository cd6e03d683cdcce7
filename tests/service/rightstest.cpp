// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rights.h"
#include "core/service/bankservice.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The table as it was agreed, apart from the program: v viewers and above, s supervisors and above, m
/// managers.
const QList<std::pair<Operation, char>> kTable{
    {Operation::AddPerson, 's'},     {Operation::EditPerson, 's'},         {Operation::EditCircle, 's'},
    {Operation::EditPackage, 's'},   {Operation::StartDraft, 's'},         {Operation::DiscardDraft, 's'},
    {Operation::EditPlan, 's'},      {Operation::AgreePlan, 's'},          {Operation::AddWorker, 's'},
    {Operation::EditWorker, 's'},    {Operation::ImportPeople, 's'},       {Operation::ImportStaff, 's'},
    {Operation::ImportVisits, 's'},  {Operation::EditAgency, 'm'},         {Operation::KeepFormDraft, 's'},
    {Operation::MakeDemo, 'm'},      {Operation::PlanVisit, 's'},          {Operation::RecordVisits, 's'},
    {Operation::EditVisit, 's'},     {Operation::AdjustBank, 'm'},         {Operation::TellProgress, 's'},
    {Operation::HoldReview, 's'},    {Operation::TellStory, 's'},          {Operation::ConsentToStory, 's'},
    {Operation::RecordConcern, 's'}, {Operation::RecordSafeguarding, 's'}, {Operation::OverrideRule, 'm'},
    {Operation::SetWeights, 'm'},    {Operation::ManageAccounts, 'm'},     {Operation::ErasePerson, 'm'},
    {Operation::KeepOwnNotes, 'v'},  {Operation::EditRequest, 's'},        {Operation::TakeIn, 'v'},
    {Operation::Resolve, 's'},       {Operation::WorkTogether, 's'},       {Operation::TraceCard, 'm'}};

} // namespace

TEST_CASE("Each role may do exactly what the table of rights says, cell by cell") {
    CHECK(kTable.size() == allOf<Operation>().size());
    for (const auto& [operation, least] : kTable) {
        INFO(toCode(operation).toStdString());
        CHECK(mayDo(Role::Viewer, operation) == (least == 'v'));
        CHECK(mayDo(Role::Supervisor, operation) == (least != 'm'));
        CHECK(mayDo(Role::Manager, operation));
    }
}

TEST_CASE("The workspace itself refuses what a role may not do, whatever window asks") {
    const ProtectedAgency office;
    const Role role = GENERATE(Role::Viewer, Role::Supervisor, Role::Manager);
    office.admitHuw(role);
    const auto huw = office.huw();
    for (const auto& [operation, least] : kTable) {
        INFO(toCode(operation).toStdString());
        bool ran = false;
        const auto done = huw->workspace.transact({operation}, [&]() -> Result<void> {
            ran = true;
            return {};
        });
        CHECK(bool(done) == mayDo(role, operation));
        CHECK(ran == mayDo(role, operation));
        if (!done) CHECK(done.problems().first() == Problem{{}, ErrorCode::NotAllowed, {toCode(operation)}});
    }
}

TEST_CASE("A viewer changes no record, under whatever name an operation goes") {
    const ProtectedAgency office;
    office.mair()->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    office.admitHuw(Role::Viewer);
    const auto huw = office.huw();
    const auto person = huw->people.byReference(QStringLiteral("P-1"));
    ServiceUser changed = *huw->people.person(*person);
    changed.lastName = QStringLiteral("Prys");
    CHECK(codeOfResult(huw->people.save(changed)) == ErrorCode::NotAllowed);
    const auto hidden = huw->workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        huw->file.database->execute("UPDATE service_user SET last_name = 'Prys'");
        return {};
    });
    CHECK(codeOfResult(hidden) == ErrorCode::NotAllowed);
    CHECK(huw->people.person(*person)->lastName == QStringLiteral("Rees"));
    CHECK(BankService(huw->workspace).overview(office.clock->today()).isEmpty());
}

TEST_CASE("Only a manager lets people in and out, and the last manager stays") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    {
        const auto huw = office.huw();
        const QUuid mair = *huw->accounts.named(QStringLiteral("Mair"));
        CHECK(codeOfResult(huw->accounts.add(QStringLiteral("Sara"), Role::Manager, kHuwsPassphrase)) ==
              ErrorCode::NotAllowed);
        CHECK(codeOfResult(huw->accounts.remove(mair)) == ErrorCode::NotAllowed);
        CHECK(codeOfResult(huw->accounts.changeRole(mair, Role::Viewer)) == ErrorCode::NotAllowed);
        CHECK(codeOfResult(huw->accounts.renewRecoveryKey()) == ErrorCode::NotAllowed);
        CHECK(huw->accounts.changePassphrase(kMairsPassphrase));
    }
    const auto mair = office.mair();
    const QUuid own = *mair->accounts.named(QStringLiteral("mair"));
    CHECK(codeOfResult(mair->accounts.changeRole(own, Role::Viewer)) == ErrorCode::LastManager);
    CHECK(codeOfResult(mair->accounts.add(QStringLiteral("HUW"), Role::Viewer, kHuwsPassphrase)) ==
          ErrorCode::Duplicate);
    CHECK(codeOfResult(mair->accounts.add(QStringLiteral("Sara"), Role::Viewer, QStringLiteral("abc"))) ==
          ErrorCode::WeakPassphrase);
}

TEST_CASE("Whoever is taken out cannot open the file any more, and the window goes on with the new key") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const QByteArray oldKeys = bytesOf(keyFilePath(office.scratch.path()));
    {
        const auto mair = office.mair();
        mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
        REQUIRE(mair->accounts.remove(*mair->accounts.named(QStringLiteral("Huw"))));
        mair->takeOn(QStringLiteral("Prys"), QStringLiteral("P-2"));
        CHECK(mair->audit.verification().problems.isEmpty());
    }
    CHECK(codeOfResult(office.tried(QStringLiteral("Huw"), kHuwsPassphrase)) == ErrorCode::UserNeeded);
    CHECK(office.mair()->people.byReference(QStringLiteral("P-2")));
    // Also not with the file of keys from before.
    writeBytes(keyFilePath(office.scratch.path()), oldKeys);
    CHECK(codeOfResult(office.tried(QStringLiteral("Huw"), kHuwsPassphrase)) == ErrorCode::WrongKey);
}
