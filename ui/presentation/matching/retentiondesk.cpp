// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/matching/retentiondesk.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"

#include <QLocale>

namespace aelwyd {

namespace {

QString percent(double share) {
    return QStringLiteral("%1%").arg(qRound(share * 100));
}

/// The share who stay `months` whole months; nothing when nobody was seen so long.
std::optional<double> stayed(const QList<SurvivalMonth>& curve, int months) {
    if (curve.size() < months) return std::nullopt;
    return curve.at(months - 1).survival;
}

QString shortWords(FirstWeeks weeks) {
    switch (weeks) {
    case FirstWeeks::Kept:
        return RetentionDesk::tr("Kept", "first weeks");
    case FirstWeeks::Broken:
        return RetentionDesk::tr("Broken", "first weeks");
    case FirstWeeks::Unknown:
        return RetentionDesk::tr("Not known", "first weeks");
    }
    return {};
}

bool isShown(int role) {
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
}

} // namespace

int SurvivalTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_curves.isEmpty()) return 0;
    return static_cast<int>(m_curves.first().months.size());
}

int SurvivalTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + 2 * static_cast<int>(m_curves.size());
}

QString SurvivalTableModel::cell(int row, int column) const {
    if (column == 0) return QString::number(row + 1);
    const QList<SurvivalMonth>& months = m_curves.at((column - 1) / 2).months;
    if (row >= months.size()) return QStringLiteral("–");
    const SurvivalMonth& month = months.at(row);
    return column % 2 == 1 ? QString::number(month.atRisk) : percent(month.survival);
}

QVariant SurvivalTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole) return cell(index.row(), index.column());
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::AccessibleTextRole) return {};
    return tr("%1: %2", "column, value")
        .arg(headerData(index.column(), Qt::Horizontal, role).toString(), cell(index.row(), index.column()));
}

QVariant SurvivalTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignBottom);
    if (orientation != Qt::Horizontal || !isShown(role) || section >= columnCount()) return {};
    if (section == 0) return tr("Months");
    const SurvivalCurve& curve = m_curves.at((section - 1) / 2);
    const QString& name = role == Qt::DisplayRole ? curve.shortName : curve.name;
    const QString words =
        section % 2 == 1 ? tr("%1\nat risk", "a curve").arg(name) : tr("%1\nstay", "a curve").arg(name);
    return role == Qt::DisplayRole ? words : QString(words).replace(u'\n', QStringLiteral(": "));
}

void SurvivalTableModel::show(const QList<SurvivalCurve>& curves) {
    beginResetModel();
    m_curves = curves;
    endResetModel();
}

int LeaversTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_leavers.size());
}

int LeaversTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant LeaversTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LeaversByReason& line = m_leavers.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == 1) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!isShown(role)) return {};
    if (index.column() == 1) return QString::number(line.count);
    return line.reason.isEmpty() ? tr("No reason given") : withVisibleControls(line.reason);
}

QVariant LeaversTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!isShown(role)) return {};
    return section == 0 ? tr("Reason") : tr("Leavers");
}

void LeaversTableModel::show(const QList<LeaversByReason>& leavers) {
    beginResetModel();
    m_leavers = leavers;
    endResetModel();
}

RetentionDesk::RetentionDesk(MatchingService& matching, QObject* parent)
    : QObject(parent)
    , m_matching(matching) {
    connect(&matching.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        m_stale = m_stale || changes.touches(Noun::CareWorker) || changes.touches(Noun::Visit) ||
                  changes.touches(Noun::ServiceUser);
    });
}

bool RetentionDesk::refresh() {
    if (!m_stale) return false;
    read(m_months);
    return true;
}

void RetentionDesk::read(int months) {
    m_months = months;
    m_stale = false;
    const QDate today = m_matching.workspace().clock().today();
    m_report = m_matching.retention(today.addMonths(-months), today);
    retranslate();
}

void RetentionDesk::retranslate() {
    m_survival.show(curves());
    m_leavers.show(m_report.leavers);
}

QList<SurvivalCurve> RetentionDesk::curves() const {
    QList<SurvivalCurve> curves{{{}, tr("Everybody"), tr("Everybody"), m_report.all}};
    for (const FirstWeeks weeks : allOf<FirstWeeks>())
        curves.append({weeks, wording::word(weeks), shortWords(weeks),
                       m_report.byFirstWeeks[static_cast<size_t>(weeks)]});
    curves.removeIf([](const SurvivalCurve& curve) { return curve.starters() == 0; });
    return curves;
}

QStringList RetentionDesk::sentences() const {
    QStringList lines{tr("Started from %1 to %2: %3.", "two dates, a number")
                          .arg(wording::date(m_report.from), wording::date(m_report.to),
                               QLocale().toString(m_report.starters))};
    for (const SurvivalCurve& curve : curves()) {
        QStringList parts;
        for (const int months : {3, 6, 12})
            if (const auto share = stayed(curve.months, months))
                parts.append(tr("after %1 months: %2", "number, per cent")
                                 .arg(QString::number(months), percent(*share)));
        if (!parts.isEmpty())
            lines.append(tr("%1. Still here %2.", "a group, shares")
                             .arg(curve.name, parts.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace aelwyd
