// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/inboxdesk.h"

#include "core/service/session.h"
#include "core/service/usernames.h"
#include "ui/presentation/wording/arrivalwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/fieldwords.h"
#include "ui/presentation/wording/inboxwords.h"

#include <QDateTime>
#include <algorithm>

namespace aelwyd {

namespace {

QString placeOf(const InboxItem& item) {
    const QString id = item.subject.toString(QUuid::WithoutBraces);
    if (item.table == QLatin1String("visit"))
        return QStringLiteral("matching:visit/%1").arg(item.row.toString(QUuid::WithoutBraces));
    const bool worker = item.table.startsWith(QLatin1String("care_worker")) ||
                        item.table == QLatin1String("experience_decision");
    if (worker) return QStringLiteral("staff:worker/%1/about").arg(id);
    return item.subjectName.isEmpty() ? QString() : QStringLiteral("people:person/%1/overview").arg(id);
}

bool isConflict(const InboxItem& item) {
    return item.rule == FindingRule::Conflict;
}

/// The columns in which the sides differ.
QList<qsizetype> differingIn(const InboxItem& item) {
    QList<qsizetype> places;
    for (qsizetype i = 0; i < item.columns.size(); ++i)
        if (std::any_of(item.sides.begin(), item.sides.end(), [&](const FindingSide& side) {
                return side.values.value(i) != item.sides.first().values.value(i);
            }))
            places.append(i);
    return places;
}

/// "Siân Rhydderch: support plan – Wish, in Welsh"; of a person's or worker's own record without the kind.
QString titleOf(const InboxItem& item) {
    const QString about = item.names().join(QStringLiteral(", "));
    QStringList fields;
    for (const qsizetype place : isConflict(item) ? differingIn(item) : QList<qsizetype>())
        fields.append(wording::fieldName(item.columns.at(place)));
    QString what = fields.isEmpty() ? wording::word(item.rule) : fields.join(QStringLiteral(", "));
    const bool isOwn = item.row == item.subject;
    const QString kind = isOwn || fields.isEmpty() ? QString() : wording::matter(item.table);
    if (!kind.isEmpty())
        what = InboxDesk::tr("%1 – %2", "a part of the record, and its field").arg(kind, what);
    return about.isEmpty() ? what : InboxDesk::tr("%1: %2").arg(about, what);
}

/// What a side wrote, as far as it is not what the others wrote too; several fields with their names.
QString valuesOf(const InboxItem& item, const QList<SyncValue>& values) {
    QStringList words;
    const auto places = differingIn(item);
    for (const qsizetype place : places) {
        const QString& column = item.columns.at(place);
        const QString value = wording::shown(item.table, column, values.value(place));
        words.append(places.size() == 1 ? value
                                        : InboxDesk::tr("%1: %2", "a field and what is in it")
                                              .arg(wording::fieldName(column), value));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

InboxDesk::InboxDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_inbox(workspace) {
    connect(&workspace, &Workspace::changed, this, &InboxDesk::changed);
}

QList<InboxLine> InboxDesk::lines() {
    QList<InboxLine> lines;
    for (const InboxItem& item : m_inbox.items())
        lines.append(lineOf(item));
    return lines;
}

InboxLine InboxDesk::lineOf(const InboxItem& item) const {
    const UserNames names(m_workspace.database());
    InboxLine line{.id = item.id, .title = titleOf(item), .why = wording::reason(item.rule)};
    for (const FindingSide& side : item.sides) {
        const QString when = wording::dateAndTime(QDateTime::fromMSecsSinceEpoch(side.at));
        QStringList where{names.of(side.actor), m_computer ? m_computer(side.device) : QString()};
        where.removeAll(QString());
        const QString name = where.join(QStringLiteral(", "));
        line.sides.append({name.isEmpty() ? when : tr("%1, %2", "who and when").arg(name, when),
                           valuesOf(item, side.values), !item.shown.isEmpty() && side.values == item.shown});
    }
    line.canChoose = isConflict(item);
    line.canLetGo = item.rule == FindingRule::KeptRow;
    line.canWrite = item.writing.has_value();
    line.hasLines = item.writing == TextSort::Note;
    if (line.canWrite && !item.shown.isEmpty()) line.text = QString::fromUtf8(item.shown.first().bytes);
    line.place = placeOf(item);
    return line;
}

Problems InboxDesk::told(const QUuid& item, const Result<void>& done) {
    if (done) m_decided.append(item);
    return done.problems();
}

Problems InboxDesk::choose(const QUuid& item, int side) {
    return told(item, m_inbox.choose(item, side));
}

Problems InboxDesk::write(const QUuid& item, const QString& text) {
    return told(item, m_inbox.writeText(item, text));
}

Problems InboxDesk::letGo(const QUuid& item) {
    return told(item, m_inbox.choose(item, 1));
}

Problems InboxDesk::accept(const QUuid& item, const QString& reason) {
    const Session* session = m_workspace.session();
    return told(item, m_inbox.accept(item, reason, session ? session->name : QString()));
}

Problems InboxDesk::undo() {
    if (m_decided.isEmpty()) return {{{}, ErrorCode::NothingToUndo}};
    const auto undone = m_inbox.undo(m_decided.last());
    // Something was written to the record since: that decision is out of reach for good.
    const bool isGone = !undone && undone.problems().first().code == ErrorCode::NothingToUndo;
    if (undone || isGone) m_decided.removeLast();
    return undone.problems();
}

} // namespace aelwyd
