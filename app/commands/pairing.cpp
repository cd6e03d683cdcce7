// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/syncverbs.h"
#include "app/opening.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/syncwords.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

QString pairOption(const CommandContext& context, const char* name) {
    return context.arguments.value(QLatin1String(name));
}

ExitStatus misusedPair(const CommandContext& context, const QString& word = {}) {
    return refuseUsage(context.output, commandNamed(QStringLiteral("pair")),
                       {{}, ErrorCode::WrongUsage, {word}});
}

QString plain(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const PairedDevice& device) {
    QJsonObject json{{QStringLiteral("device"), plain(device.id)},
                     {QStringLiteral("label"), device.label},
                     {QStringLiteral("role"), toCode(device.role)},
                     {QStringLiteral("status"), wording::codeOf(device.status)},
                     {QStringLiteral("own"), device.isOwn},
                     {QStringLiteral("behind"), device.behind}};
    json.insert(QStringLiteral("last_seen"),
                device.lastSeen ? QJsonValue(device.lastSeen->toString(Qt::ISODate)) : QJsonValue());
    return json;
}

ExitStatus runOffer(const CommandContext& context, Composition& all) {
    const QString to = pairOption(context, "to");
    if (to.isEmpty()) return misusedPair(context);
    const auto offer =
        all.pairing.offer(to, pairOption(context, "label"), context.arguments.has(QStringLiteral("first")));
    if (!offer) return refuse(context.output, offer.problems());
    context.output.line(translate("Commands", "The key file of this copy (%1) is written: %2")
                            .arg(offer.value().card.label, to));
    const QUuid agency = offer.value().agency;
    context.output.document(
        {{QStringLiteral("file"), to},
         {QStringLiteral("device"), plain(offer.value().card.device)},
         {QStringLiteral("label"), offer.value().card.label},
         {QStringLiteral("agency"), agency.isNull() ? QJsonValue() : QJsonValue(plain(agency))}});
    return ExitStatus::Done;
}

ExitStatus tellNumber(const CommandContext& context, const QString& number) {
    context.output.line(
        translate("Commands", "Compare this number with the other computer, by telephone: %1").arg(number));
    context.output.document({{QStringLiteral("number"), number}});
    return ExitStatus::Done;
}

ExitStatus runJoin(const CommandContext& context, Composition& all) {
    const auto number = all.pairing.join(pairOption(context, "key"));
    return number ? tellNumber(context, number.value()) : refuse(context.output, number.problems());
}

/// Without a number it only shows the one to compare: nobody is let in unseen.
ExitStatus runAdmit(const CommandContext& context, Composition& all) {
    const QString key = pairOption(context, "key");
    const bool compared = context.arguments.has(QStringLiteral("number"));
    if (!compared) {
        const auto number = all.pairing.numberOf(key);
        if (!number) return refuse(context.output, number.problems());
        context.output.message(translate("Commands", "Nobody was let in yet. If the other computer shows the "
                                                     "same number, give it with --number."));
        tellNumber(context, number.value());
        return ExitStatus::Refused;
    }
    const QString code = context.arguments.value(QStringLiteral("role"), toCode(Role::Manager));
    const auto role = fromCode<Role>(code);
    if (!role) return misusedPair(context, code);
    const auto device = all.pairing.admit(key, pairOption(context, "number"), *role);
    if (!device) return refuse(context.output, device.problems());
    context.output.line(translate("Commands", "Let in: %1").arg(device.value().label));
    context.output.document(toJson(device.value()));
    return ExitStatus::Done;
}

ExitStatus runDevices(const CommandContext& context, Composition& all) {
    QList<QStringList> rows{{translate("Commands", "Name"), translate("Commands", "Role"),
                             translate("Commands", "State"), translate("Commands", "Last seen"),
                             translate("Commands", "Edits it lacks")}};
    QJsonArray json;
    for (const PairedDevice& device : all.pairing.devices()) {
        rows.append({device.label, wording::word(device.role), wording::word(device),
                     device.lastSeen ? wording::dateAndTime(*device.lastSeen) : QStringLiteral("–"),
                     QString::number(device.behind)});
        json.append(toJson(device));
    }
    context.output.table(rows);
    context.output.document({{QStringLiteral("devices"), json}});
    return ExitStatus::Done;
}

ExitStatus runChange(const CommandContext& context, Composition& all, bool isRevoking) {
    const auto device = all.pairing.named(pairOption(context, "device"));
    if (!device) return refuse(context.output, device.problems());
    const auto done = isRevoking ? all.pairing.revoke(device.value().id)
                                 : all.pairing.rename(device.value().id, pairOption(context, "label"));
    if (!done) return refuse(context.output, done.problems());
    const PairedDevice now = all.pairing.named(plain(device.value().id)).value();
    context.output.line(isRevoking ? translate("Commands", "Shut out: %1").arg(now.label)
                                   : translate("Commands", "Its name is now: %1").arg(now.label));
    context.output.document(toJson(now));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runPair(const CommandContext& context) {
    const QString word = context.arguments.words().first();
    const bool isJoining = word == QLatin1String("offer") || word == QLatin1String("join");
    const bool wantsKey = word == QLatin1String("join") || word == QLatin1String("admit");
    const bool wantsDevice = word == QLatin1String("rename") || word == QLatin1String("revoke");
    if (!isJoining && !wantsKey && !wantsDevice && word != QLatin1String("list"))
        return misusedPair(context, word);
    if ((wantsKey && pairOption(context, "key").isEmpty()) ||
        (wantsDevice && pairOption(context, "device").isEmpty()))
        return misusedPair(context);
    const auto composition =
        openAgency(context.options, isJoining ? OpenMode::CreateIfMissing : OpenMode::MustExist);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    if (word == QLatin1String("offer")) return runOffer(context, all);
    if (word == QLatin1String("join")) return runJoin(context, all);
    if (word == QLatin1String("admit")) return runAdmit(context, all);
    if (word == QLatin1String("list")) return runDevices(context, all);
    return runChange(context, all, word == QLatin1String("revoke"));
}

} // namespace aelwyd
