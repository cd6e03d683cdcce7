// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/period.h"
#include "app/commands/reading.h"
#include "app/commands/vaultverbs.h"
#include "core/interchange/cellvalues.h"
#include "core/service/usernames.h"
#include "ui/presentation/wording/translate.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

constexpr int kMostLines = 100000;

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Whose records the lines are about: persons, care workers and users; empty for anything else.
class RecordNames {
  public:
    explicit RecordNames(const Composition& all)
        : m_all(all)
        , m_names(UserNames(*all.database).all()) {}
    QString of(const QUuid& entity) {
        const auto known = m_names.constFind(entity);
        return known != m_names.constEnd() ? *known : *m_names.insert(entity, read(entity));
    }

  private:
    QString read(const QUuid& entity) const {
        const auto person = ServiceUserId::tryFromUuid(entity);
        if (const auto found = person ? m_all.people.person(*person) : std::nullopt) return fullName(*found);
        const auto worker = CareWorkerId::tryFromUuid(entity);
        if (const auto found = worker ? m_all.workforce.worker(*worker) : std::nullopt)
            return fullName(*found);
        return {};
    }

    const Composition& m_all;
    QHash<QUuid, QString> m_names;
};

QJsonObject jsonOf(const AuditLine& line, const QString& whose) {
    const QString attempted = line.attempted ? line.attempted->toString(Qt::ISODate) : QString();
    return {
        {QStringLiteral("at"), line.at.toString(Qt::ISODate)},
        {QStringLiteral("user"), line.userName},
        {QStringLiteral("role"), toCode(line.role)},
        {QStringLiteral("action"), toCode(line.action)},
        {QStringLiteral("operation"), line.operation ? QJsonValue(toCode(*line.operation)) : QJsonValue()},
        {QStringLiteral("subject"), line.subject},
        {QStringLiteral("entity"), line.entity.toString(QUuid::WithoutBraces)},
        {QStringLiteral("record"), textOrNull(whose)},
        {QStringLiteral("attempted"), textOrNull(attempted)},
        {QStringLiteral("about"), textOrNull(line.entityName)},
        {QStringLiteral("role_before"), textOrNull(line.roleBefore ? toCode(*line.roleBefore) : QString())},
        {QStringLiteral("role_after"), textOrNull(line.roleAfter ? toCode(*line.roleAfter) : QString())},
        {QStringLiteral("number"), line.number > 0 ? QJsonValue(qint64(line.number)) : QJsonValue()}};
}

/// The record that is asked for; NotFound.
Result<std::optional<QUuid>> entityAsked(const Composition& all, const Arguments& given) {
    const QString person = given.value(QStringLiteral("person")),
                  worker = given.value(QStringLiteral("worker"));
    if (!person.isEmpty()) {
        const auto id = all.people.byReference(person);
        return id ? Result<std::optional<QUuid>>(id->uuid()) : Problem{{}, ErrorCode::NotFound, {person}};
    }
    if (worker.isEmpty()) return std::optional<QUuid>();
    const auto found = all.workforce.byReference(worker);
    return found ? Result<std::optional<QUuid>>(found->id.uuid())
                 : Problem{{}, ErrorCode::NotFound, {worker}};
}

Result<std::optional<QUuid>> userAsked(const Composition& all, const Arguments& given) {
    const QString name = given.value(QStringLiteral("user-name"));
    if (name.isEmpty()) return std::optional<QUuid>();
    const auto names = UserNames(*all.database).all();
    for (auto each = names.begin(); each != names.end(); ++each)
        if (each.value().compare(name, Qt::CaseInsensitive) == 0) return std::optional(each.key());
    return Problem{{}, ErrorCode::NotFound, {name}};
}

/// The first or last moment of the day of an option; WrongUsage when it is no date.
Result<std::optional<qint64>> momentAsked(const Arguments& given, const char* option, QTime time) {
    const QString text = given.value(QLatin1String(option));
    if (text.isEmpty()) return std::optional<qint64>();
    const auto day = dateFromCell(text);
    if (!day) return Problem{{}, ErrorCode::WrongUsage, {text}};
    return std::optional(QDateTime(*day, time).toMSecsSinceEpoch());
}

QDate dayOf(qint64 moment) {
    return QDateTime::fromMSecsSinceEpoch(moment).date();
}

bool isMisuse(ErrorCode code) {
    return code == ErrorCode::WrongUsage || code == ErrorCode::DateOrder;
}

Result<AuditFilter> filterAsked(const Composition& all, const Arguments& given) {
    const auto entity = entityAsked(all, given), user = userAsked(all, given);
    if (!entity) return entity.problems();
    if (!user) return user.problems();
    const auto from = momentAsked(given, "from", QTime(0, 0));
    const auto until = momentAsked(given, "to", QTime(23, 59, 59, 999));
    if (!from) return from.problems();
    if (!until) return until.problems();
    if (from.value() && until.value())
        if (const auto problem = problemOfPeriod(dayOf(*from.value()), dayOf(*until.value())))
            return *problem;
    return AuditFilter{entity.value(), user.value(), {}, from.value(), until.value(), kMostLines};
}

void tellLines(Output& output, const QList<AuditLine>& lines, RecordNames names) {
    QList<QStringList> rows{{translate("Commands", "When"), translate("Commands", "Who"),
                             translate("Commands", "Role"), translate("Commands", "What"),
                             translate("Commands", "Whose record")}};
    QJsonArray json;
    for (const AuditLine& line : lines) {
        const QString whose = names.of(line.entity);
        rows.append({line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), wording::userOf(line),
                     wording::word(line.role), wording::described(line), whose});
        json.append(jsonOf(line, whose));
    }
    output.table(rows);
    output.document({{QStringLiteral("entries"), json}});
}

} // namespace

ExitStatus runAudit(const CommandContext& context) {
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    Composition& all = *composition.value();
    if (!all.session) return refuse(context.output, {{{}, ErrorCode::NotProtected}});
    const auto filter = filterAsked(all, context.arguments);
    if (!filter && isMisuse(filter.problems().first().code))
        return refuseUsage(context.output, commandNamed(QStringLiteral("audit")), filter.problems().first());
    if (!filter) return refuse(context.output, filter.problems());
    tellLines(context.output, all.audit.lines(filter.value()), RecordNames(all));
    return ExitStatus::Done;
}

} // namespace aelwyd
