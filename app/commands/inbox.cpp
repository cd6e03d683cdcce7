// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading.h"
#include "app/commands/syncverbs.h"
#include "core/service/usernames.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/fieldwords.h"
#include "ui/presentation/wording/inboxwords.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QString inboxOption(const CommandContext& context, const char* name) {
    return context.arguments.value(QLatin1String(name));
}

QJsonArray jsonOfValues(const QList<SyncValue>& values) {
    QJsonArray json;
    for (const SyncValue& value : values) {
        if (value.isNull())
            json.append(QJsonValue());
        else if (value.kind == SyncValue::Kind::Integer)
            json.append(value.integer);
        else if (value.kind == SyncValue::Kind::Real)
            json.append(value.real);
        else if (value.kind == SyncValue::Kind::Text)
            json.append(QString::fromUtf8(value.bytes));
        else
            json.append(QString::fromLatin1(value.bytes.toHex()));
    }
    return json;
}

QJsonObject toJson(const FindingSide& side, const QString& device, const UserNames& names) {
    return {{QStringLiteral("device"), device},
            {QStringLiteral("user"), names.of(side.actor)},
            {QStringLiteral("actor"), side.actor.toString(QUuid::WithoutBraces)},
            {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(side.at).toString(Qt::ISODate)},
            {QStringLiteral("operation"), side.action},
            {QStringLiteral("values"), jsonOfValues(side.values)}};
}

QString labelIn(const QList<PairedDevice>& devices, const QUuid& device) {
    for (const PairedDevice& each : devices)
        if (each.id == device) return each.label;
    return device.toString(QUuid::WithoutBraces);
}

/// Whoever of the two is known.
QString whoAndWhere(const FindingSide& side, const QList<PairedDevice>& devices, const UserNames& names) {
    QStringList parts{names.of(side.actor), labelIn(devices, side.device)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QJsonObject toJson(const InboxItem& item, const QList<PairedDevice>& devices, const UserNames& names) {
    QJsonArray sides;
    for (const FindingSide& side : item.sides)
        sides.append(toJson(side, labelIn(devices, side.device), names));
    return {{QStringLiteral("item"), item.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("rule"), toCode(item.rule)},
            {QStringLiteral("about"), item.subjectName},
            {QStringLiteral("record"), item.rowName},
            {QStringLiteral("other"), item.otherName},
            {QStringLiteral("table"), item.table},
            {QStringLiteral("columns"), QJsonArray::fromStringList(item.columns)},
            {QStringLiteral("shown"), jsonOfValues(item.shown)},
            {QStringLiteral("sides"), sides}};
}

QString shownValues(const InboxItem& item, const QList<SyncValue>& values) {
    QStringList parts;
    for (qsizetype i = 0; i < values.size(); ++i)
        parts.append(wording::shown(item.table, item.columns.value(i), values.at(i)));
    return parts.join(QStringLiteral(", "));
}

/// What it is, about whom, and in which field.
QString sentenceOf(const InboxItem& item) {
    QStringList parts = QStringList{wording::word(item.rule)} + item.names();
    for (const QString& column : item.rule == FindingRule::Conflict ? item.columns : QStringList())
        parts.append(wording::fieldName(column));
    return parts.join(QStringLiteral(" · "));
}

ExitStatus listInbox(const CommandContext& context, Composition& all) {
    const auto devices = all.pairing.devices();
    const UserNames names(*all.database);
    QJsonArray json;
    for (const InboxItem& item : all.inbox.items()) {
        context.output.line(item.id.toString(QUuid::WithoutBraces) + QStringLiteral("  ") + sentenceOf(item));
        for (qsizetype i = 0; i < item.sides.size(); ++i)
            context.output.line(
                translate("Commands", "    %1: from %2, %3: %4")
                    .arg(QString::number(i), whoAndWhere(item.sides[i], devices, names),
                         wording::dateAndTime(QDateTime::fromMSecsSinceEpoch(item.sides[i].at)),
                         shownValues(item, item.sides[i].values)));
        json.append(toJson(item, devices, names));
    }
    if (json.isEmpty()) context.output.line(translate("Commands", "There is nothing to resolve."));
    context.output.document({{QStringLiteral("items"), json}});
    return ExitStatus::Done;
}

Result<void> decided(const CommandContext& context, Composition& all, const QUuid& item) {
    if (context.arguments.has(QStringLiteral("undo"))) return all.inbox.undo(item);
    if (context.arguments.has(QStringLiteral("accept")))
        return all.inbox.accept(item, inboxOption(context, "accept"), inboxOption(context, "by"));
    if (context.arguments.has(QStringLiteral("write")))
        return all.inbox.writeText(item, inboxOption(context, "write"));
    bool isNumber = false;
    const int side = inboxOption(context, "choose").toInt(&isNumber);
    if (!isNumber) return Problem{{}, ErrorCode::Choice};
    return all.inbox.choose(item, side);
}

} // namespace

ExitStatus runInbox(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    if (!context.arguments.has(QStringLiteral("item"))) return listInbox(context, all);
    const QUuid item = QUuid::fromString(inboxOption(context, "item"));
    if (const auto done = decided(context, all, item); !done) return refuse(context.output, done.problems());
    context.output.line(translate("Commands", "Decided. Left to resolve: %1.").arg(all.inbox.count()));
    context.output.document({{QStringLiteral("ok"), true}, {QStringLiteral("left"), all.inbox.count()}});
    return ExitStatus::Done;
}

} // namespace aelwyd
