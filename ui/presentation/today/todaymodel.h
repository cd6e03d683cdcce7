// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/concernservice.h"
#include "core/service/reviewservice.h"
#include "core/service/todayservice.h"

#include <QAbstractListModel>
#include <optional>

namespace aelwyd {

/// What the lines are about, for narrowing the board.
enum class TodayTheme { Everything, Reviews, Staff, Visits, Bank, Waiting };

template <>
struct CodeList<TodayTheme> {
    static constexpr std::array codes{"everything", "reviews", "staff", "visits", "bank", "waiting"};
};

/// The board of the day: what is late, due or coming, the most pressing first.
class TodayModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        /// What is to be done.
        SentenceRole = Qt::UserRole + 1,
        /// "Late since 19 Nov", "Today", "By 9 Dec".
        DayRole,
        /// The DueState as int.
        StateRole,
        /// Where it is dealt with, as the main window takes it; empty: nowhere yet.
        PlaceRole,
    };
    /// Nothing is owned; all outlive the model.
    TodayModel(TodayService& today, const ReviewService& reviews, const ConcernService& concerns,
               QObject* parent = nullptr);

    /// Reads the board again. False where every line is as it was: they are left alone then, but for the
    /// words of another day.
    bool refresh();
    /// Reads a part of it ahead; false when nothing is left, and refresh() is quick.
    bool readAhead();
    /// A short step of what makes the next reading quick; false when nothing is left to do.
    bool workAhead();
    /// Shows what has been read where nothing was shown yet: the first lines of a large agency. False where
    /// nothing is new.
    bool showFirst();
    void setTheme(TodayTheme theme);
    TodayTheme theme() const { return m_theme; }
    /// Of the whole board, whatever the theme.
    int late() const;
    int dueToday() const;
    int total() const { return static_cast<int>(m_all.size()); }
    /// Whether the board was read at all.
    bool isRead() const { return m_readOn.isValid(); }
    /// Whether the clock has come to another day since: what was due is late, and what was coming is due.
    bool isOfAnotherDay() const;

    /// The line at `row` of those that are shown, so that it is found again after refresh(); nothing without.
    std::optional<TodayItem> lineAt(int row) const;
    /// Where the line about the same stands now; -1: it is not shown any more.
    int rowOf(const TodayItem& line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: whom it is about; AccessibleTextRole: all of it in one sentence.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Words it again in the language of now.
    void retranslate();

  signals:
    /// Something was written, here or by others: what is shown may not be true any more.
    void outdated();

  private:
    QString whoseIs(const TodayItem& item) const;
    QString dayWords(const TodayItem& item) const;
    QString placeOf(const TodayItem& item) const;
    int count(DueState state) const;
    void narrow();
    TodayService& m_today;
    const ReviewService& m_reviews;
    const ConcernService& m_concerns;
    TodayTheme m_theme = TodayTheme::Everything;
    /// The day on which the board was last read; invalid before.
    QDate m_readOn;
    QList<TodayItem> m_all;
    QList<TodayItem> m_shown;
};

} // namespace aelwyd
