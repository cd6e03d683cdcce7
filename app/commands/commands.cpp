// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/syncverbs.h"
#include "app/commands/vaultverbs.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QCoreApplication>
#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

Command listing(const char* name, const char* usage, const char* purpose,
                ExitStatus (*run)(const CommandContext&)) {
    return {name, {{}, {QStringLiteral("json")}}, 1, usage, purpose, run};
}

Command importing(const char* name, const char* purpose, ExitStatus (*run)(const CommandContext&)) {
    return {name,    {{}, {QStringLiteral("json"), QStringLiteral("dry-run")}},
            1,       "CSV [--dry-run] [--json]",
            purpose, run};
}

Command demonstrating() {
    const QStringList values{QStringLiteral("to"), QStringLiteral("people"), QStringLiteral("workers"),
                             QStringLiteral("weeks"), QStringLiteral("seed")};
    return {"demo",
            {values, {QStringLiteral("json")}},
            0,
            "--to FILE [--people 60] [--workers 30] [--weeks 26] [--seed 1] [--json]",
            QT_TRANSLATE_NOOP("Commands", "Writes a made-up agency into a new file."),
            runDemo};
}

Command printingPlans() {
    const QStringList values{QStringLiteral("person"), QStringLiteral("layout"), QStringLiteral("language"),
                             QStringLiteral("to")};
    return {
        "print",
        {values, {QStringLiteral("all"), QStringLiteral("json")}},
        1,
        "plan --person REF|--all --layout full|one-page|large-print|home --language cy|en|both --to DIR "
        "[--json]",
        QT_TRANSLATE_NOOP("Commands",
                          "Prints support plans as PDF files: the agreed version in force, else the draft."),
        runPrint};
}

Command ofOnePerson(const char* name, const QStringList& values, const char* usage, const char* purpose,
                    ExitStatus (*run)(const CommandContext&)) {
    return {name,    {QStringList(values) << QStringLiteral("person"), {QStringLiteral("json")}},
            0,       usage,
            purpose, run};
}

QList<Command> bankVerbs() {
    return {
        ofOnePerson(
            "package",
            {QStringLiteral("from"), QStringLiteral("hours"), QStringLiteral("pause"), QStringLiteral("end")},
            "--person REF (--hours 6..8 [--from DATE] | --pause DATE..DATE | --end DATE) [--json]",
            QT_TRANSLATE_NOOP("Commands", "Changes the agreed hours, pauses the package or ends it."),
            runPackage),
        ofOnePerson("bank", {QStringLiteral("on")}, "--person REF [--on DATE] [--json]",
                    QT_TRANSLATE_NOOP("Commands", "Shows a person's banked time, entry by entry."), runBank),
        ofOnePerson("charge", {QStringLiteral("week")}, "--person REF [--week DATE] [--json]",
                    QT_TRANSLATE_NOOP("Commands", "Shows what a week costs a person."), runCharge)};
}

Command matchingOne() {
    const QStringList values{QStringLiteral("person"), QStringLiteral("at"), QStringLiteral("minutes"),
                             QStringLiteral("visit")};
    return {"match",
            {values, {QStringLiteral("json")}},
            0,
            "(--person REF --at 2026-11-23T09:00 --minutes 45 | --visit REF) [--json]",
            QT_TRANSLATE_NOOP("Commands", "Ranks the workers for a visit and says why, and why not."),
            runMatch};
}

Command assigningOne() {
    const QStringList values{QStringLiteral("visit"), QStringLiteral("worker"), QStringLiteral("override"),
                             QStringLiteral("by"), QStringLiteral("instead-of")};
    return {"assign",
            {values, {QStringLiteral("beside"), QStringLiteral("json")}},
            0,
            "--visit REF --worker REF [--override REASON [--by NAME]] [--instead-of REF | --beside] [--json]",
            QT_TRANSLATE_NOOP("Commands", "Gives a planned visit to a worker."),
            runAssign};
}

Command reporting() {
    const QStringList values{QStringLiteral("from"),     QStringLiteral("to"),     QStringLiteral("to-file"),
                             QStringLiteral("person"),   QStringLiteral("worker"), QStringLiteral("on"),
                             QStringLiteral("week"),     QStringLiteral("layout"), QStringLiteral("language"),
                             QStringLiteral("locality"), QStringLiteral("funding")};
    return {
        "report",
        {values, {QStringLiteral("json")}},
        1,
        "bank|charge|week|continuity|training|retention|staff|worker|rag|overrides|outcomes|quality|waiting|"
        "commissioner|together "
        "[--person "
        "REF | --worker REF] [--on DATE | "
        "--week DATE] [--from DATE] [--to DATE] [--locality NAME] [--funding CODE] [--layout "
        "plain|large-print] [--language cy|en|both] "
        "--to-file FILE.pdf|FILE.csv|FILE.json|FILE.ics [--json]",
        QT_TRANSLATE_NOOP(
            "Commands",
            "Writes a report as a PDF or CSV file, a week as a calendar too, by the end of its name."),
        runReport};
}

QString usageLine(const Command& command) {
    return QStringLiteral("aelwyd [--database FILE] [--language cy|en] [--user NAME] [--passphrase-file "
                          "FILE] [--today DATE] [--clock-is-right] %1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.usage))
        .trimmed();
}

QList<Command> officeVerbs() {
    return {demonstrating(),
            importing("import-people", QT_TRANSLATE_NOOP("Commands", "Takes in a spreadsheet of people."),
                      runImportPeople),
            importing("import-staff", QT_TRANSLATE_NOOP("Commands", "Takes in a spreadsheet of staff."),
                      runImportStaff),
            importing("import-visits", QT_TRANSLATE_NOOP("Commands", "Takes in a spreadsheet of visits."),
                      runImportVisits),
            listing("list", "people|staff|due [--json]",
                    QT_TRANSLATE_NOOP("Commands", "Lists people, staff, or what is due."), runList),
            {"show",
             {{}, {QStringLiteral("json")}},
             2,
             "person|worker REF [--json]",
             QT_TRANSLATE_NOOP("Commands", "Shows everything about one person or care worker."),
             runShow},
            matchingOne(),
            assigningOne(),
            reporting(),
            printingPlans(),
            {"verify",
             {{QStringLiteral("head")}, {QStringLiteral("json")}},
             0,
             "[--head HEAD] [--json]",
             QT_TRANSLATE_NOOP("Commands", "Reads the whole file and says whether it is sound."),
             runVerify},
            {"dump",
             {{}, {QStringLiteral("json")}},
             0,
             "--json",
             QT_TRANSLATE_NOOP("Commands", "Writes everything in the file as JSON, in a canonical order."),
             runDump}};
}

} // namespace

const QList<Command>& commands() {
    static const QList<Command> all = officeVerbs() + bankVerbs() + vaultVerbs() + syncVerbs();
    return all;
}

const Command* commandNamed(const QString& name) {
    const auto& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& c) { return name == QLatin1String(c.name); });
    return found == all.end() ? nullptr : &*found;
}

Result<Arguments> argumentsOf(const Command& command, const QStringList& line) {
    const Syntax globals = globalSyntax();
    auto arguments = Arguments::parse(
        line, {command.syntax.values + globals.values, command.syntax.flags + globals.flags});
    if (!arguments || arguments.value().has(QStringLiteral("help"))) return arguments;
    const QStringList& words = arguments.value().words();
    if (words.size() != command.words)
        return Problem{{}, ErrorCode::WrongUsage, {words.value(command.words)}};
    return arguments;
}

ExitStatus printHelp(Output& output, const Command* command) {
    for (const Command& each : commands()) {
        if (command && command != &each) continue;
        output.line(usageLine(each));
        output.line(QStringLiteral("    ") + translate("Commands", each.purpose));
    }
    if (!command) output.line(translate("Commands", "Without a verb, Aelwyd opens its window."));
    return ExitStatus::Done;
}

ExitStatus printVersion(Output& output) {
    output.line(QStringLiteral("aelwyd ") + QCoreApplication::applicationVersion());
    return ExitStatus::Done;
}

ExitStatus refuseUsage(Output& output, const Command* command, const Problem& problem) {
    if (problem.code != ErrorCode::WrongUsage) {
        output.message(wording::message(problem));
        return ExitStatus::WrongUsage;
    }
    const QString word = problem.arguments.value(0);
    output.message(word.isEmpty()
                       ? translate("Commands", "Something is missing from the command.")
                       : translate("Commands", "This part of the command was not understood: %1").arg(word));
    output.message(command ? usageLine(*command) : wording::message({{}, ErrorCode::WrongUsage, {}}));
    return ExitStatus::WrongUsage;
}

} // namespace aelwyd
