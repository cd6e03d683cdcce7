// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/inboxwords.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

#include <QHash>
#include <QLocale>

namespace aelwyd::wording {

namespace {

template <size_t N>
QString nth(FindingRule rule, const char* const (&words)[N]) {
    static_assert(N == CodeList<FindingRule>::codes.size());
    return translate("Wording", words[static_cast<size_t>(rule)]);
}

/// What the fields are called that people fill in most.
const QHash<QString, const char*>& names() {
    static const QHash<QString, const char*> names{
        {QStringLiteral("first_name"), QT_TRANSLATE_NOOP("Wording", "First name")},
        {QStringLiteral("last_name"), QT_TRANSLATE_NOOP("Wording", "Last name")},
        {QStringLiteral("known_as"), QT_TRANSLATE_NOOP("Wording", "Known as")},
        {QStringLiteral("date_of_birth"), QT_TRANSLATE_NOOP("Wording", "Date of birth")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("Wording", "Address")},
        {QStringLiteral("postcode"), QT_TRANSLATE_NOOP("Wording", "Postcode")},
        {QStringLiteral("locality"), QT_TRANSLATE_NOOP("Wording", "Locality")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("Wording", "Telephone")},
        {QStringLiteral("mobile"), QT_TRANSLATE_NOOP("Wording", "Mobile")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Wording", "E-mail")},
        {QStringLiteral("nhs_number"), QT_TRANSLATE_NOOP("Wording", "NHS number")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("Wording", "Language")},
        {QStringLiteral("worker_gender"), QT_TRANSLATE_NOOP("Wording", "Gender of the worker")},
        {QStringLiteral("archived"), QT_TRANSLATE_NOOP("Wording", "Archived")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "Name")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("Wording", "Reference")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("Wording", "State")},
        {QStringLiteral("planned_start"), QT_TRANSLATE_NOOP("Wording", "Planned start")},
        {QStringLiteral("planned_minutes"), QT_TRANSLATE_NOOP("Wording", "Planned minutes")},
        {QStringLiteral("actual_start"), QT_TRANSLATE_NOOP("Wording", "Real start")},
        {QStringLiteral("actual_minutes"), QT_TRANSLATE_NOOP("Wording", "Real minutes")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Wording", "Note")},
        {QStringLiteral("review_on"), QT_TRANSLATE_NOOP("Wording", "Review on")},
        {QStringLiteral("cy"), QT_TRANSLATE_NOOP("Wording", "In Welsh")},
        {QStringLiteral("en"), QT_TRANSLATE_NOOP("Wording", "In English")},
        {QStringLiteral("start_date"), QT_TRANSLATE_NOOP("Wording", "Start date")},
        {QStringLiteral("leave_date"), QT_TRANSLATE_NOOP("Wording", "Leaving date")},
        {QStringLiteral("dbs_date"), QT_TRANSLATE_NOOP("Wording", "DBS date")},
        {QStringLiteral("registration_number"), QT_TRANSLATE_NOOP("Wording", "Registration number")},
        {QStringLiteral("hourly_rate_pence"), QT_TRANSLATE_NOOP("Wording", "Rate an hour, in pence")}};
    return names;
}

} // namespace

QString word(FindingRule rule) {
    return nth(rule,
               {QT_TRANSLATE_NOOP("Wording", "Written differently in two places"),
                QT_TRANSLATE_NOOP("Wording", "Taken away in one place, written to in another"),
                QT_TRANSLATE_NOOP("Wording", "Status decided in two places"),
                QT_TRANSLATE_NOOP("Wording", "One worker in two places"),
                QT_TRANSLATE_NOOP("Wording", "Two people with one NHS number"),
                QT_TRANSLATE_NOOP("Wording", "A visit against a status that has changed"),
                QT_TRANSLATE_NOOP("Wording", "Written to a plan that was agreed"),
                QT_TRANSLATE_NOOP("Wording", "More flexible time than there is"),
                QT_TRANSLATE_NOOP(
                    "Wording", "Written by a copy whose role does not allow it, or after it was shut out")});
}

QString reason(FindingRule rule) {
    return nth(
        rule,
        {QT_TRANSLATE_NOOP("Wording",
                           "Neither knew of the other. The later one is shown until somebody decides."),
         QT_TRANSLATE_NOOP("Wording", "It is still there, so that nothing is lost. Keep it, or let it go."),
         QT_TRANSLATE_NOOP("Wording", "The more cautious one holds until somebody decides anew."),
         QT_TRANSLATE_NOOP("Wording", "Two visits overlap. One of them needs somebody else."),
         QT_TRANSLATE_NOOP("Wording", "They may be one person who was taken on twice."),
         QT_TRANSLATE_NOOP("Wording", "The worker may not be the right one for this visit any more."),
         QT_TRANSLATE_NOOP(
             "Wording", "The plan stands as it was agreed. What was written may belong into the next one."),
         QT_TRANSLATE_NOOP("Wording", "Two offices have spent the same saved time."),
         QT_TRANSLATE_NOOP("Wording",
                           "It is no part of the records on any copy. Somebody whose role allows it "
                           "can enter it anew.")});
}

QString fieldName(const QString& column) {
    const auto name = names().constFind(column);
    return name == names().constEnd() ? QString(column).replace(u'_', u' ') : translate("Wording", *name);
}

QString shown(const SyncValue& value) {
    switch (value.kind) {
    case SyncValue::Kind::Integer:
        return QLocale().toString(value.integer);
    case SyncValue::Kind::Real:
        return QLocale().toString(value.real);
    case SyncValue::Kind::Text: {
        const QString text = QString::fromUtf8(value.bytes);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return text.isEmpty() ? QStringLiteral("–") : day.isValid() ? date(day) : withVisibleControls(text);
    }
    default:
        return QStringLiteral("–");
    }
}

} // namespace aelwyd::wording
