// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/outcomereports.h"
#include "ui/presentation/printing/capacitypaper.h"

#include <QObject>

namespace aelwyd {

class Catalogues;
class MatchingService;

/// One bar of a picture, its line in the table beside it, and the records that it was counted from.
struct FigureRow {
    QString label;
    double whole = 0;
    /// How much of it needs attention.
    double part = 0;
    /// What stands at the end of the bar.
    QString words;
    /// As long as the heads of the table.
    QStringList cells;
    QList<QUuid> rows;
    /// Which part of a person's page tells more.
    QString place = QStringLiteral("outcomes");
};

/// A picture with its table and the sentence that says what it shows.
struct FigurePicture {
    QString title;
    QString sentence;
    QStringList heads;
    QList<FigureRow> rows;
    /// The columns after the first that hold words.
    QList<int> inWords;
};

/// A figure that has a picture on a page of its own.
struct FigureElsewhere {
    QString title;
    QString figure;
    /// What the figure means.
    QString meaning;
    /// What the way there is called, and where it leads.
    QString way;
    QString place;
};

/// kPictures pictures, and continuity, retention and capacity: kElsewhere figures. Always in one order.
struct FigureBoard {
    QList<FigurePicture> pictures;
    QList<FigureElsewhere> elsewhere;
};

/// How far back the figures look, from today.
enum class FigurePeriod { Month, Quarter, Year };
template <>
struct CodeList<FigurePeriod> {
    static constexpr std::array codes{"month", "quarter", "year"};
};
inline int monthsOf(FigurePeriod period) {
    return period == FigurePeriod::Month ? 1 : period == FigurePeriod::Quarter ? 3 : 12;
}

/// Whether anyone is better off, in pictures; worded in the language of the interface.
class FiguresDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all outlive the desk.
    FiguresDesk(Workspace& workspace, const MatchingService& matching, const Catalogues& catalogues,
                QObject* parent = nullptr);

    void setPeriod(FigurePeriod period);
    FigurePeriod period() const { return m_period; }
    /// Nothing: everywhere, or however it is paid for.
    void setLocality(const std::optional<QString>& locality);
    void setFunding(const std::optional<Funding>& funding);
    QStringList localities() const { return m_reports.localities(); }
    ReportScope scope() const;

    /// Counts anew.
    FigureBoard board() const;
    static constexpr qsizetype kPictures = 7;
    static constexpr qsizetype kElsewhere = 3;
    /// The people of the scope against all the staff, on its last day.
    CapacityFacts capacity() const;
    QList<PersonBehind> behind(const FigureRow& row) const { return m_reports.behind(row.rows); }

  signals:
    /// The scope is another.
    void changed();

  private:
    OutcomeReports m_reports;
    const MatchingService& m_matching;
    const Catalogues& m_catalogues;
    FigurePeriod m_period = FigurePeriod::Quarter;
    std::optional<QString> m_locality;
    std::optional<Funding> m_funding;
};

} // namespace aelwyd
