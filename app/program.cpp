// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commands/commands.h"
#include "app/windowed.h"
#include "core/storage/fault.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/translate.h"

#include <QCoreApplication>
#include <QSettings>

namespace aelwyd {

namespace {

QStringList wordsOf(int argc, char* argv[]) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Runs what was asked for and answers every fault that no one else has.
ExitStatus guarded(const Options& options, Output& output, const std::function<ExitStatus()>& work) {
    try {
        return work();
    } catch (const std::exception& fault) {
        if (const auto problem = problemOfFault(fault, databasePath(options)))
            return refuse(output, {*problem});
        output.message(
            wording::translate("Commands", "Something went wrong inside Aelwyd, and nothing was changed: %1")
                .arg(QString::fromUtf8(fault.what())));
        return ExitStatus::Refused;
    }
}

ExitStatus runVerb(const Options& before, const Command& command, const QStringList& line) {
    const auto arguments = argumentsOf(command, line);
    Output output(arguments && arguments.value().has(QStringLiteral("json")));
    if (!arguments) return refuseUsage(output, &command, arguments.problems().first());
    const auto options = withGlobals(before, arguments.value(), command.syntax.values);
    if (!options) return refuseUsage(output, &command, options.problems().first());
    if (options.value().language) installLanguage(*QCoreApplication::instance(), *options.value().language);
    if (arguments.value().has(QStringLiteral("help"))) return printHelp(output, &command);
    const CommandContext context{options.value(), arguments.value(), output};
    return guarded(options.value(), output, [&] { return command.run(context); });
}

ExitStatus runWords(const Options& options, const Arguments& globals) {
    Output output(false);
    const QString verb = globals.words().value(0);
    const Command* command = commandNamed(verb);
    if (globals.has(QStringLiteral("version"))) return printVersion(output);
    if (globals.has(QStringLiteral("help"))) return printHelp(output, command);
    if (command) return runVerb(options, *command, globals.words().mid(1));
    return refuseUsage(output, nullptr, {{}, ErrorCode::WrongUsage, {verb}});
}

int runHeadless(int argc, char* argv[], const Result<Arguments>& globals) {
    QCoreApplication application(argc, argv);
    const auto options =
        globals ? withGlobals({&argc, argv}, globals.value()) : Result<Options>(globals.problems());
    const bool told = options && options.value().language;
    installLanguage(application, told ? *options.value().language : rememberedLanguage(QSettings()));
    Output output(false);
    if (!options) return static_cast<int>(refuseUsage(output, nullptr, options.problems().first()));
    return static_cast<int>(runWords(options.value(), globals.value()));
}

} // namespace

int runProgram(int argc, char* argv[]) {
    QCoreApplication::setOrganizationName(QStringLiteral("Aelwyd"));
    QCoreApplication::setApplicationName(QStringLiteral("aelwyd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AELWYD_VERSION));
    const auto globals = Arguments::parse(wordsOf(argc, argv), globalSyntax(), true);
    const bool window = globals && globals.value().words().isEmpty() &&
                        !globals.value().has(QStringLiteral("help")) &&
                        !globals.value().has(QStringLiteral("version"));
    if (!window) return runHeadless(argc, argv, globals);
    const auto options = withGlobals({&argc, argv}, globals.value());
    return options ? runWindow(options.value()) : runHeadless(argc, argv, globals);
}

} // namespace aelwyd
