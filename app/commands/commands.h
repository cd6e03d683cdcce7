// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commands/output.h"
#include "app/options.h"

namespace aelwyd {

struct CommandContext {
    const Options& options;
    const Arguments& arguments;
    Output& output;
};

/// One verb of the command line.
struct Command {
    const char* name;
    Syntax syntax;
    /// How many words follow the verb.
    int words = 0;
    /// What follows the verb, as on a help page.
    const char* usage;
    /// What it does, in English; translated in the context "Commands".
    const char* purpose;
    ExitStatus (*run)(const CommandContext&);
};

const QList<Command>& commands();
/// Null if there is none of that name.
const Command* commandNamed(const QString& name);
/// The words and options after the verb; WrongUsage (argument: the first that does not fit; empty if one is
/// missing).
Result<Arguments> argumentsOf(const Command& command, const QStringList& line);

/// Null: all verbs.
ExitStatus printHelp(Output& output, const Command* command);
ExitStatus printVersion(Output& output);
/// Says what was not understood, and how to put it; of a period that ends before it begins only that.
ExitStatus refuseUsage(Output& output, const Command* command, const Problem& problem);

/// The verbs; the rules are the services', nothing is decided in them.
ExitStatus runDemo(const CommandContext& context);
ExitStatus runImportPeople(const CommandContext& context);
ExitStatus runImportStaff(const CommandContext& context);
ExitStatus runImportVisits(const CommandContext& context);
ExitStatus runPackage(const CommandContext& context);
ExitStatus runBank(const CommandContext& context);
ExitStatus runCharge(const CommandContext& context);
ExitStatus runMatch(const CommandContext& context);
ExitStatus runAssign(const CommandContext& context);
ExitStatus runReport(const CommandContext& context);
ExitStatus runList(const CommandContext& context);
ExitStatus runShow(const CommandContext& context);
ExitStatus runPrint(const CommandContext& context);
ExitStatus runVerify(const CommandContext& context);
ExitStatus runDump(const CommandContext& context);

} // namespace aelwyd
