// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/composition.h"
#include "ui/presentation/wording/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

/// A whole number of an option; nothing if it is none.
std::optional<quint64> numberOf(const Arguments& arguments, const char* option, quint64 usual) {
    bool isNumber = true;
    const QString text = arguments.value(QLatin1String(option));
    const quint64 number = text.isEmpty() ? usual : text.toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

struct DemoSize {
    quint64 people;
    quint64 workers;
    quint64 weeks;
    quint64 seed;
};

Result<DemoSize> sizeOf(const Arguments& arguments) {
    DemoSize size{};
    const std::tuple<const char*, quint64*, quint64> numbers[] = {{"people", &size.people, 60},
                                                                  {"workers", &size.workers, 30},
                                                                  {"weeks", &size.weeks, 26},
                                                                  {"seed", &size.seed, 1}};
    for (const auto& [option, into, usual] : numbers) {
        const auto number = numberOf(arguments, option, usual);
        const bool fits = number && (into == &size.seed || *number <= 1000000);
        if (!fits) return Problem{{}, ErrorCode::WrongUsage, {arguments.value(QLatin1String(option))}};
        *into = *number;
    }
    return size;
}

Result<void> makeAt(const QString& path, const DemoSize& size, const Options& options) {
    const auto composition = Composition::open(path, OpenMode::CreateIfMissing, options.today);
    if (!composition) return composition.problems();
    return composition.value()->demo.make(static_cast<int>(size.people), static_cast<int>(size.workers),
                                          static_cast<int>(size.weeks), size.seed);
}

void takeAwayUnfinished(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

/// Makes the agency beside its place and moves it there when it is whole, so that a broken run leaves nothing
/// to mistake for it.
Result<void> makeWhole(const QString& path, const DemoSize& size, const Options& options) {
    const QString unfinished = path + QStringLiteral(".unfinished");
    takeAwayUnfinished(unfinished);
    Result<void> made = makeAt(unfinished, size, options);
    if (made && QFileInfo(path).exists()) QFile::remove(path);
    // The journal is empty once the file is closed; it would be left behind under the old name.
    QFile::remove(unfinished + QStringLiteral("-journal"));
    if (made && !QFile::rename(unfinished, path)) made = Problem{{}, ErrorCode::CannotWrite, {path}};
    takeAwayUnfinished(unfinished);
    return made;
}

} // namespace

ExitStatus runDemo(const CommandContext& context) {
    const QString path = context.arguments.value(QStringLiteral("to"));
    const auto size = sizeOf(context.arguments);
    if (path.isEmpty() || !size)
        return refuseUsage(context.output, commandNamed(QStringLiteral("demo")),
                           size ? Problem{{}, ErrorCode::WrongUsage, {}} : size.problems().first());
    if (const QFileInfo file(path); file.exists() && (!file.isFile() || file.size() > 0)) {
        const QString why =
            translate("Commands",
                      "There is a file there already, and it has not been touched. Choose another name: %1");
        context.output.message(why.arg(path));
        context.output.document(
            {{QStringLiteral("problems"),
              QJsonArray{QJsonObject{{QStringLiteral("code"), toCode(ErrorCode::Duplicate)},
                                     {QStringLiteral("message"), why.arg(path)}}}}});
        return ExitStatus::Refused;
    }
    if (const auto made = makeWhole(path, size.value(), context.options); !made)
        return refuse(context.output, made.problems());
    context.output.line(translate("Commands", "The made-up agency is in %1").arg(path));
    context.output.document({{QStringLiteral("file"), path}});
    return ExitStatus::Done;
}

} // namespace aelwyd
