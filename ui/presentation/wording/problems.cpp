// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/problems.h"

#include "core/base/text.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/filewords.h"
#include "ui/presentation/wording/planproblems.h"
#include "ui/presentation/wording/staffproblems.h"
#include "ui/presentation/wording/syncwords.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>

namespace aelwyd::wording {
namespace {

/// Of a cell that is no reference at all, in characters.
constexpr int kMostOfReference = 80;

/// What spreadsheets tell as a range.
QString dayOutOfRange(const Problem& problem) {
    const QString words = staffDayOrder(problem.field, problem.arguments.value(1));
    return words.isEmpty()
               ? translate("Wording",
                           "This day lies before one that has to come first. Compare the two days.")
               : words;
}

QString range(const Problem& problem) {
    const QStringList& arguments = problem.arguments;
    if (arguments.value(0) == toCode(ErrorCode::DateOrder)) return dayOutOfRange(problem);
    if (arguments.size() == 1)
        return translate("Wording", "This cannot be: %1. Write another figure.").arg(arguments.first());
    if (arguments.isEmpty())
        return translate("Wording", "This figure is out of range. Check it and type it again.");
    if (arguments.size() > 2)
        return translate("Wording", "This has to lie between %1 and %2. It is: %3.")
            .arg(arguments.at(0), arguments.at(1), arguments.at(2));
    return translate("Wording", "This has to lie between %1 and %2.").arg(arguments.at(0), arguments.at(1));
}

QString duplicate(const QStringList& arguments) {
    if (arguments.isEmpty()) return translate("Wording", "This is there already. Choose another.");
    return translate("Wording", "This is taken already: %1. Choose another.").arg(arguments.first());
}

/// The first argument is the limit, in characters unless the second says that it is a file's.
QString tooLong(const QStringList& arguments) {
    if (arguments.isEmpty()) return translate("Wording", "This is too long. Shorten it.");
    if (arguments.value(1) == QLatin1String("file"))
        return translate("Wording", "This file is larger than %1 MB. Divide it, and bring in its parts one "
                                    "after the other.")
            .arg(arguments.first());
    if (arguments.value(1) == QLatin1String("columns"))
        return translate("Wording", "There are more than %1 columns. Take out those that are not needed.")
            .arg(arguments.first());
    return translate("Wording", "This is too long. Shorten it to at most %1 characters.")
        .arg(arguments.first());
}

QString skippedTime(const QString& time) {
    return translate("Wording", "This time does not exist on that day, as the clocks go forward: %1. Write "
                                "another time.")
        .arg(time);
}

/// What can only be done with a planned visit: the argument is the code of its state.
QString notPlanned(const Problem& problem) {
    if (problem.field != QLatin1String("state")) return {};
    const auto state = fromCode<VisitState>(problem.arguments.value(0));
    return state ? translate("Wording", "This can only be done while a visit is planned. It is: %1.")
                       .arg(word(*state))
                 : QString();
}

/// A word of which a letter is lost, where it is known.
QString controlCharacter(const QStringList& arguments) {
    if (!arguments.value(0).isEmpty())
        return translate("Wording", "A letter cannot be read: %1. Type it again, or save the file as UTF-8.")
            .arg(arguments.first());
    return translate("Wording", "This holds a hidden control character. Delete it and type the text again.");
}

QString dayToCome(const QString& day) {
    if (day.isEmpty())
        return translate("Wording", "This day has not come yet. Write today or an earlier day.");
    return translate("Wording", "This day has not come yet: %1. Write today or an earlier day.")
        .arg(date(QDate::fromString(day, Qt::ISODate)));
}

QString nobodyHas(const QString& reference) {
    if (reference.isEmpty())
        return translate("Wording", "Nobody has this reference. Check it for a slip of the pen.");
    return translate("Wording", "Nobody has this reference: %1. Check it for a slip of the pen.")
        .arg(withVisibleControls(reference.left(kMostOfReference)));
}

QString nobodyFound(const QString& words) {
    if (words.isEmpty())
        return translate("Wording", "Nobody is found by these words. Check them for a slip of the pen.");
    return translate("Wording", "Nobody is found by “%1”. Check it for a slip of the pen.")
        .arg(withVisibleControls(words.left(kMostOfReference)));
}

/// In a field, or on the first line of a file, which is named then.
QString needed(const QString& path) {
    if (path.isEmpty()) return translate("Wording", "This is needed. Please fill it in.");
    return translate("Wording", "Nothing stands on the first line of this file: %1. Write the passphrase or "
                                "the recovery key there.")
        .arg(withVisibleControls(path));
}

QString ofField(const Problem& problem) {
    switch (problem.code) {
    case ErrorCode::Required:
        return needed(problem.arguments.value(0));
    case ErrorCode::Date:
        return translate("Wording", "This is not a date. Write the day, month and year, as in 1/3/1939.");
    case ErrorCode::Time:
        if (problem.arguments.size() > 1) return skippedTime(problem.arguments.first());
        return translate("Wording", "This is not a time of day. Write hours and minutes, as in 8:15.");
    case ErrorCode::DateInFuture:
        return dayToCome(problem.arguments.value(0));
    case ErrorCode::Number:
        return translate("Wording", "This is not a number. Write it in figures.");
    case ErrorCode::Range:
        return range(problem);
    case ErrorCode::Choice:
        if (const QString state = notPlanned(problem); !state.isEmpty()) return state;
        return translate("Wording", "This is none of the choices. Choose one from the list.");
    case ErrorCode::NhsNumber:
        return translate(
            "Wording",
            "This is not a valid NHS number: it has ten figures, and the last one checks the others. "
            "Compare it with the letter it came from.");
    case ErrorCode::Duplicate:
        return duplicate(problem.arguments);
    case ErrorCode::Availability:
        if (problem.arguments.value(0).size() == 1)
            return translate("Wording", "Two of the times of one day overlap. Join them, or change one.");
        return translate("Wording", "These times cannot be read. Write them as in Mon 08:00-14:00.");
    case ErrorCode::UnknownReference:
        return nobodyHas(problem.arguments.value(0));
    case ErrorCode::NobodyFound:
        return nobodyFound(problem.arguments.value(0));
    case ErrorCode::ControlCharacter:
        return controlCharacter(problem.arguments);
    case ErrorCode::BidirectionalControl:
        return translate(
            "Wording", "This holds a hidden mark that turns the direction of writing. Type the text again.");
    case ErrorCode::TooLong:
        return tooLong(problem.arguments);
    default:
        return {};
    }
}

} // namespace

QString message(const Problem& problem) {
    const QString field = ofField(problem);
    if (!field.isEmpty()) return field;
    if (const QString bank = bankMessage(problem); !bank.isEmpty()) return bank;
    if (const QString sync = syncMessage(problem); !sync.isEmpty()) return sync;
    const QString plan = planMessage(problem);
    return plan.isEmpty() ? fileMessage(problem) : plan;
}

QString messages(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems)
        if (const QString line = message(problem); !lines.contains(line)) lines.append(line);
    return lines.join(u'\n');
}

QString tooMuch(int length, int longest) {
    return translate("Wording", "That would be too long (characters: %1, most: %2). Nothing was put in; what "
                                "was here is kept.")
        .arg(QLocale().toString(length), QLocale().toString(longest));
}

} // namespace aelwyd::wording
