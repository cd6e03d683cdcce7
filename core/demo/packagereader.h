// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"

namespace aelwyd {

/// The days of one life with us, counted back from today.
struct LifeDates {
    QDate today;
    QDate enquired;
    QDate assessed;
    /// First day of support, a Monday; not valid before there is any.
    QDate started;
    /// Since when paused or ended; not valid otherwise.
    QDate changed;
    /// Of the agreements, earliest first.
    QList<QDate> agreed;
};

/// Who sat at the meeting that agreed the plan.
struct Meeting {
    ServiceUser person;
    QString manager;
    QString socialWorker;
};

LifeDates datesOf(const QJsonObject& life, QDate today);
/// Agreed versions with their agreements, then the draft if there is one; none for a life without a plan.
QList<SupportPlan> plansFrom(const QJsonObject& life, const LifeDates& dates, const Meeting& meeting,
                             const QJsonObject& sharedConsents);
/// Hours follow from the visit patterns of the versions, with the minutes that the person may use freely on
/// top.
std::optional<Package> packageFrom(const QJsonObject& life, const LifeDates& dates, const ServiceUser& person,
                                   const QList<SupportPlan>& plans, const DemoOptions& options);
QList<RagDecision> complexityFrom(const QJsonObject& life, const LifeDates& dates, const QString& manager);

} // namespace aelwyd
