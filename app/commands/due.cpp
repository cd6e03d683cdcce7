// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/due.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QJsonObject jsonOf(const TodayItem& item) {
    QJsonObject json{{QStringLiteral("kind"), toCode(item.kind)},
                     {QStringLiteral("state"), toCode(item.state)},
                     {QStringLiteral("on"), item.on.toString(Qt::ISODate)},
                     {QStringLiteral("reference"), item.reference},
                     {QStringLiteral("name"), item.name},
                     {QStringLiteral("locality"), item.locality},
                     {QStringLiteral("detail"), item.detail},
                     {QStringLiteral("amount"), item.amount},
                     {QStringLiteral("subject"), QString::fromLatin1(item.subject.toRfc4122().toHex())},
                     {QStringLiteral("text"), wording::sentence(item)}};
    json.insert(QStringLiteral("at"), item.at ? QJsonValue(item.at->toIso()) : QJsonValue());
    return json;
}

} // namespace

ExitStatus listDue(const CommandContext& context, const Composition& all) {
    const QDate today = all.clock->today();
    QList<QStringList> table{{translate("Commands", "When"), translate("Commands", "Day"),
                              translate("Commands", "Reference"), translate("Commands", "Name"),
                              translate("Commands", "What")}};
    QJsonArray json;
    for (const TodayItem& item : all.today.board()) {
        table.append({wording::word(item.state), wording::date(item.on), item.reference, item.name,
                      wording::sentence(item)});
        json.append(jsonOf(item));
    }
    context.output.table(table);
    context.output.document({{QStringLiteral("today"), today.toString(Qt::ISODate)},
                             {QStringLiteral("due"), json},
                             {QStringLiteral("total"), json.size()}});
    return ExitStatus::Done;
}

} // namespace aelwyd
