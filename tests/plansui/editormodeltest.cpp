// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plansui/plandesk.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

BilingualText english(const QString& words) {
    return {{}, words};
}

void typeLetters(PlanEditorModel& model, PlanText text, const QString& words) {
    for (int length = 1; length <= words.size(); ++length)
        model.typeText(text, english(words.left(length)));
}

} // namespace

TEST_CASE("What is typed is in the file a quarter of a second after the last key") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    typeLetters(model, PlanText::GoodDay, "Up early");
    CHECK(desk.stored().texts.value(PlanText::GoodDay).isEmpty());
    const auto isStored = [&] { return desk.stored().texts.value(PlanText::GoodDay).en == "Up early"; };
    CHECK(QTest::qWaitFor(isStored, PlanEditorModel::kPauseMilliseconds + 1000));
}

TEST_CASE("Whoever types without a pause has all but the last second in the file") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    QString words;
    for (int key = 0; key < 14; ++key) {
        words += QChar('a' + key);
        model.typeText(PlanText::GoodDay, english(words));
        QTest::qWait(100);
    }
    CHECK(desk.stored().texts.value(PlanText::GoodDay).en.size() >= 5);
}

TEST_CASE("Closing the editor keeps what was just typed") {
    PlanDesk desk;
    {
        PlanEditorModel model(desk.agency.plans, desk.draft.id);
        typeLetters(model, PlanText::BadDay, "When I am rushed");
    }
    CHECK(desk.stored().texts.value(PlanText::BadDay).en == "When I am rushed");
}

TEST_CASE(
    "What a fault of the disk kept from being stored goes on waiting, and is stored when there is room") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    typeLetters(model, PlanText::GoodDay, "Up early");
    desk.agency.database->execute("CREATE TEMP TRIGGER no_room BEFORE INSERT ON main.plan_text BEGIN "
                                  "SELECT RAISE(ABORT, 'no room'); END");
    CHECK_THROWS(model.flush());
    CHECK(desk.stored().texts.value(PlanText::GoodDay).isEmpty());
    CHECK(model.plan().texts.value(PlanText::GoodDay).en == "Up early");
    // when
    desk.agency.database->execute("DROP TRIGGER no_room");
    model.flush();
    // then
    CHECK(desk.stored().texts.value(PlanText::GoodDay).en == "Up early");
}

TEST_CASE("Going to another field stores the one that was left") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    typeLetters(model, PlanText::GoodDay, "Sun");
    model.typeText(PlanText::BadDay, english("Rain"));
    CHECK(desk.stored().texts.value(PlanText::GoodDay).en == "Sun");
    CHECK(desk.stored().texts.value(PlanText::BadDay).isEmpty());
}

TEST_CASE("A word that was typed is taken back in one step, and comes again") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    typeLetters(model, PlanText::GoodAt, "Pastry");
    REQUIRE(model.canUndo());
    model.undo();
    CHECK(model.plan().texts.value(PlanText::GoodAt).isEmpty());
    CHECK(desk.stored().texts.value(PlanText::GoodAt).isEmpty());
    REQUIRE(model.canRedo());
    model.redo();
    CHECK(model.plan().texts.value(PlanText::GoodAt).en == "Pastry");
}

TEST_CASE("Adding, removing and moving are steps of their own") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    const Activity wash{.what = english("Wash")};
    const PlanItemId breakfast = model.plan().activities.first().id;
    model.add(wash);
    model.move<Activity>(wash.id, -1);
    REQUIRE(model.plan().activities.first().id == wash.id);
    model.remove<Activity>(breakfast);
    REQUIRE(model.plan().activities.size() == 1);

    model.undo();
    CHECK(model.plan().activities.size() == 2);
    CHECK(model.plan().activities.first().id == wash.id);
    model.undo();
    CHECK(model.plan().activities.first().id == breakfast);
    model.undo();
    CHECK(model.plan().activities.size() == 1);
    CHECK(desk.stored().activities.size() == 1);
    for (int step = 0; step < 3; ++step)
        model.redo();
    CHECK(model.plan().activities.size() == 1);
    CHECK(desk.stored().activities.first().id == wash.id);
}

TEST_CASE("An activity is moved among those of its own tier") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    const Activity outing{.tier = ActivityTier::Flexible, .what = english("To the sea")};
    const Activity wash{.what = english("Wash")};
    model.add(outing);
    model.add(wash);
    model.move<Activity>(outing.id, -1);
    CHECK(model.plan().activities.at(1).id == outing.id);
    model.move<Activity>(wash.id, -1);
    CHECK(model.plan().activities.first().id == wash.id);
}

TEST_CASE("Removing an outcome leaves its activities, and undo brings the link back") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    const PlanItemId outcome = model.plan().outcomes.first().id,
                     activity = model.plan().activities.first().id;
    model.chooseIn<Activity>(activity, "outcome", &Activity::outcome, std::optional(outcome));
    model.remove<PersonalOutcome>(outcome);
    CHECK_FALSE(model.plan().activities.first().outcome);
    model.undo();
    CHECK(model.plan().activities.first().outcome == outcome);
}

TEST_CASE("What cannot be stored stays as typed, is told, and keeps nothing else from being stored") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    const QString bell = QStringLiteral("Ring the bell") + QChar(7);
    model.typeText(PlanText::KeysAndAccess, english(bell));
    model.typeText(PlanText::Hospital, english("Ring Nia"));
    model.flush();
    CHECK(model.plan().texts.value(PlanText::KeysAndAccess).en == bell);
    REQUIRE(model.problems().size() == 1);
    CHECK(model.problems().first().field == "keys_and_access.en");
    CHECK(model.problems().first().code == ErrorCode::ControlCharacter);
    CHECK(desk.stored().texts.value(PlanText::KeysAndAccess).isEmpty());
    CHECK(desk.stored().texts.value(PlanText::Hospital).en == "Ring Nia");

    model.typeText(PlanText::KeysAndAccess, english("Ring the bell"));
    model.flush();
    CHECK(model.problems().isEmpty());
    CHECK(desk.stored().texts.value(PlanText::KeysAndAccess).en == "Ring the bell");
}

TEST_CASE("Undo first takes out what could not be stored") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    model.typeText(PlanText::Hospital, english("Ring Nia"));
    model.typeText(PlanText::KeysAndAccess, english(QString(30000, 'x')));
    model.undo();
    CHECK(model.problems().isEmpty());
    CHECK(model.plan().texts.value(PlanText::Hospital).en == "Ring Nia");
}

TEST_CASE("Hostile text is kept as it was written") {
    PlanDesk desk;
    const QString hostile = QStringLiteral("<img src=file:///etc/passwd> %1 %n & \"Tŵm\" <b>x</b>");
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    model.typeText(PlanText::History, english(hostile));
    model.flush();
    CHECK(desk.stored().texts.value(PlanText::History).en == hostile);
}

TEST_CASE("A change made elsewhere comes in without losing what is being typed") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    model.typeText(PlanText::GoodDay, english("Half a sen"));
    SupportPlan elsewhere = desk.stored();
    elsewhere.texts[PlanText::BadDay] = english("Rain");
    REQUIRE(desk.agency.plans.saveDraft(elsewhere));
    CHECK(model.plan().texts.value(PlanText::BadDay).en == "Rain");
    CHECK(model.plan().texts.value(PlanText::GoodDay).en == "Half a sen");
    model.flush();
    CHECK(desk.stored().texts.value(PlanText::BadDay).en == "Rain");
    CHECK(desk.stored().texts.value(PlanText::GoodDay).en == "Half a sen");
}

TEST_CASE("Its own saving does not make the editor fill its fields again") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    QSignalSpy reloaded(&model, &PlanEditorModel::reloaded);
    typeLetters(model, PlanText::GoodDay, "Sun");
    model.flush();
    CHECK(reloaded.isEmpty());
}

TEST_CASE("An agreed version cannot be edited") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    REQUIRE(model.isEditable());
    REQUIRE(desk.agency.plans.agree(desk.draft.id, meeting(desk.agency)));
    CHECK_FALSE(model.isEditable());
    CHECK_FALSE(model.canUndo());
    const SupportPlan agreed = desk.stored();
    model.typeText(PlanText::GoodDay, english("Later thoughts"));
    model.remove<PersonalOutcome>(agreed.outcomes.first().id);
    model.flush();
    CHECK(desk.stored() == agreed);
    CHECK(model.plan() == agreed);
}

TEST_CASE("A draft that is thrown away is told") {
    PlanDesk desk;
    PlanEditorModel model(desk.agency.plans, desk.draft.id);
    QSignalSpy gone(&model, &PlanEditorModel::gone);
    REQUIRE(desk.agency.plans.discardDraft(desk.draft.id));
    CHECK(gone.size() == 1);
    model.typeText(PlanText::GoodDay, english("Too late"));
    CHECK_FALSE(model.isWaiting());
}
