// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankservice.h"

#include <QHash>
#include <QObject>

namespace aelwyd {

/// Whom the page shows.
enum class BankFilter { Everybody, Lapsing, Over, Owed, Wishes };
template <>
struct CodeList<BankFilter> {
    static constexpr std::array codes{"everybody", "lapsing", "over", "owed", "wishes"};
};

/// What somebody would like to do with banked time, and has not been promised yet.
struct WishCount {
    int open = 0;
    /// Of them, those for which the bank has the time today.
    int ready = 0;
};

/// The banks of a locality together ("" for those who have none).
struct LocalityBank {
    QString locality;
    int people = 0;
    /// Whole minutes.
    int balance = 0;
    int lapsing = 0;
    int owed = 0;
    /// People whose block is passed.
    int over = 0;
};

/// How everybody's banked time stands today: who has time that is about to lapse, who is over, by locality.
class AgencyBank final : public QObject {
    Q_OBJECT
  public:
    /// Time that lapses within so many days is worth a look (it is told three weeks before).
    static constexpr int kLapseDays = 21;

    /// Not owned; must outlive this.
    explicit AgencyBank(BankService& bank, QObject* parent = nullptr);
    /// Reads anew, unless nothing has changed since.
    void refresh();
    /// Those who are shown now: the most urgent first.
    const QList<PersonBank>& shown() const { return m_shown; }
    /// Everybody together, by locality, whatever is shown.
    const QList<LocalityBank>& localities() const { return m_localities; }
    LocalityBank together() const;
    /// How many people have time that lapses soon.
    qsizetype lapsingPeople() const;
    WishCount wishesOf(const ServiceUserId& person) const { return m_wishes.value(person); }
    /// Of everybody.
    WishCount wishes() const;
    QDate today() const { return m_bank.workspace().clock().today(); }

    void setFilter(BankFilter filter);
    BankFilter filter() const { return m_filter; }
    /// Nothing: all localities.
    void setLocality(const std::optional<QString>& locality);

  signals:
    void changed();

  private:
    void read();
    void readWishes();
    bool isChosen(const PersonBank& line) const;
    void choose();

    BankService& m_bank;
    QList<PersonBank> m_all;
    QList<PersonBank> m_shown;
    QList<LocalityBank> m_localities;
    QHash<ServiceUserId, WishCount> m_wishes;
    BankFilter m_filter = BankFilter::Everybody;
    std::optional<QString> m_locality;
    QDate m_readOn;
    bool m_stale = true;
};

/// Time lapses soon, at the end of the period that runs.
bool lapsesSoon(const PersonBank& line);

} // namespace aelwyd
