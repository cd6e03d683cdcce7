// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/today/todaymodel.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/reviewwords.h"

#include <algorithm>
#include <utility>

namespace aelwyd {

namespace {

TodayTheme themeOf(TodayKind kind) {
    switch (kind) {
    case TodayKind::VisitUnstaffed:
    case TodayKind::VisitAgainstRule:
        return TodayTheme::Visits;
    case TodayKind::Review:
    case TodayKind::ReviewAction:
    case TodayKind::ThemeAction:
        return TodayTheme::Reviews;
    case TodayKind::BankLapsing:
    case TodayKind::BankOver:
        return TodayTheme::Bank;
    case TodayKind::Waiting:
        return TodayTheme::Waiting;
    case TodayKind::Backup:
    case TodayKind::ToResolve:
        return TodayTheme::Everything;
    default:
        return TodayTheme::Staff;
    }
}

QString tabOfWorker(TodayKind kind) {
    switch (kind) {
    case TodayKind::RedReview:
    case TodayKind::AmberDecision:
        return QStringLiteral("experience");
    case TodayKind::Supervision:
    case TodayKind::DevelopmentPlan:
        return QStringLiteral("supervision");
    case TodayKind::CompetenceExpires:
        return QStringLiteral("competences");
    default:
        return QStringLiteral("about");
    }
}

QString onPerson(const QUuid& person, const char* tab) {
    return QStringLiteral("people:person/%1/%2")
        .arg(person.toString(QUuid::WithoutBraces), QLatin1String(tab));
}

} // namespace

TodayModel::TodayModel(TodayService& today, const ReviewService& reviews, const ConcernService& concerns,
                       QObject* parent)
    : QAbstractListModel(parent)
    , m_today(today)
    , m_reviews(reviews)
    , m_concerns(concerns) {
    connect(&today.workspace(), &Workspace::changed, this, &TodayModel::outdated);
}

bool TodayModel::refresh() {
    const QDate today = m_today.workspace().clock().today();
    QList<TodayItem> lines = m_today.board();
    const bool isNewDay = std::exchange(m_readOn, today) != today;
    if (lines == m_all) {
        if (isNewDay) retranslate();
        return false;
    }
    m_all = std::move(lines);
    narrow();
    return true;
}

bool TodayModel::isOfAnotherDay() const {
    return isRead() && m_readOn != m_today.workspace().clock().today();
}

bool TodayModel::readAhead() {
    return m_today.readNext();
}

bool TodayModel::workAhead() {
    return m_today.readAhead();
}

bool TodayModel::showFirst() {
    if (isRead() || !m_all.isEmpty()) return false;
    m_all = m_today.boardSoFar();
    narrow();
    return !m_all.isEmpty();
}

void TodayModel::setTheme(TodayTheme theme) {
    m_theme = theme;
    narrow();
}

void TodayModel::narrow() {
    beginResetModel();
    m_shown = m_all;
    if (m_theme != TodayTheme::Everything)
        m_shown.removeIf([this](const TodayItem& item) { return themeOf(item.kind) != m_theme; });
    endResetModel();
}

std::optional<TodayItem> TodayModel::lineAt(int row) const {
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row)) : std::nullopt;
}

/// A day or a number may have changed meanwhile; one subject may have several lines of a kind.
int TodayModel::rowOf(const TodayItem& line) const {
    if (const auto same = m_shown.indexOf(line); same >= 0) return static_cast<int>(same);
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const TodayItem& item) {
        return item.kind == line.kind && item.subject == line.subject && item.detail == line.detail;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int TodayModel::count(DueState state) const {
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [&](const TodayItem& item) { return item.state == state; }));
}

int TodayModel::late() const {
    return count(DueState::Late);
}

int TodayModel::dueToday() const {
    return count(DueState::Due);
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

/// Visits of later days, backups and what waits for nobody in particular concern everybody.
QString TodayModel::whoseIs(const TodayItem& item) const {
    return item.name.isEmpty() ? tr("The whole agency") : item.name;
}

QString TodayModel::dayWords(const TodayItem& item) const {
    const QDate today = m_today.workspace().clock().today();
    const QString day = wording::nearDate(item.on, today);
    switch (item.state) {
    case DueState::Late:
        return tr("Late since %1").arg(day);
    case DueState::Due:
        return tr("Today");
    case DueState::Coming:
        return tr("By %1").arg(day);
    }
    return {};
}

/// Where a person deals with it.
QString TodayModel::placeOf(const TodayItem& item) const {
    const QString subject = item.subject.toString(QUuid::WithoutBraces);
    switch (themeOf(item.kind)) {
    case TodayTheme::Visits:
        return QStringLiteral("matching:visit/%1").arg(subject);
    case TodayTheme::Staff:
        return QStringLiteral("staff:worker/%1/%2").arg(subject, tabOfWorker(item.kind));
    case TodayTheme::Bank:
        return onPerson(item.subject, "visits");
    case TodayTheme::Everything:
        return item.kind == TodayKind::Backup ? QStringLiteral("vault:backups")
                                              : QStringLiteral("offices:resolve");
    default:
        break;
    }
    if (item.kind == TodayKind::ThemeAction) return QStringLiteral("together:round/%1/actions").arg(subject);
    if (item.kind == TodayKind::Review) return onPerson(item.subject, "outcomes/reviews");
    if (const auto id = ReviewId::tryFromUuid(item.subject); id && item.kind == TodayKind::ReviewAction)
        if (const auto review = m_reviews.review(*id))
            return onPerson(review->person.uuid(), "outcomes/reviews");
    if (const auto id = ConcernId::tryFromUuid(item.subject); id && item.kind == TodayKind::Waiting)
        if (const auto concern = m_concerns.concern(*id))
            return concern->person ? onPerson(concern->person->uuid(), "outcomes/concerns")
                                   : QStringLiteral("today:agency");
    return {};
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TodayItem& item = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return whoseIs(item);
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(whoseIs(item), wording::sentence(item), dayWords(item));
    case SentenceRole:
        return wording::sentence(item);
    case DayRole:
        return dayWords(item);
    case StateRole:
        return static_cast<int>(item.state);
    case PlaceRole:
        return placeOf(item);
    default:
        return {};
    }
}

void TodayModel::retranslate() {
    if (!m_shown.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace aelwyd
