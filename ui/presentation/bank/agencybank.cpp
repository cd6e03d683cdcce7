// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/bank/agencybank.h"

#include "core/service/requestservice.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace aelwyd {

namespace {

bool passes(const PersonBank& line, BankFilter filter) {
    switch (filter) {
    case BankFilter::Everybody:
    case BankFilter::Wishes: // the line does not know of them
        return true;
    case BankFilter::Lapsing:
        return lapsesSoon(line);
    case BankFilter::Over:
        return line.overBlock || line.balance < 0;
    case BankFilter::Owed:
        return line.owed > 0;
    }
    return true;
}

/// What lapses soon, most minutes first; then who is over; then who is owed; then the rest by name.
auto urgencyOf(const PersonBank& line) {
    const int rank = lapsesSoon(line) ? 0 : passes(line, BankFilter::Over) ? 1 : line.owed > 0 ? 2 : 3;
    const int minutes = rank == 0 ? -line.lapsing : rank == 2 ? -line.owed : 0;
    return std::make_tuple(rank, minutes, line.name, line.reference);
}

void addTo(LocalityBank& sum, const PersonBank& line) {
    ++sum.people;
    sum.balance += line.balance;
    sum.lapsing += lapsesSoon(line) ? line.lapsing : 0;
    sum.owed += line.owed;
    sum.over += passes(line, BankFilter::Over);
}

} // namespace

bool lapsesSoon(const PersonBank& line) {
    return line.lapsing > 0 && line.daysLeft <= AgencyBank::kLapseDays;
}

AgencyBank::AgencyBank(BankService& bank, QObject* parent)
    : QObject(parent)
    , m_bank(bank) {
    connect(&bank.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        const bool ours = changes.touches(Noun::Visit) || changes.touches(Noun::Package) ||
                          changes.touches(Noun::BankAdjustment) || changes.touches(Noun::ServiceUser) ||
                          changes.touches(Noun::TimeRequest);
        if (!ours) return;
        m_stale = true;
        emit changed();
    });
}

void AgencyBank::refresh() {
    if (!m_stale && m_readOn == today()) return;
    read();
    choose();
}

void AgencyBank::read() {
    m_stale = false;
    m_readOn = today();
    m_all = m_bank.overview(m_readOn);
    readWishes();
    std::sort(m_all.begin(), m_all.end(),
              [](const PersonBank& a, const PersonBank& b) { return urgencyOf(a) < urgencyOf(b); });
    std::map<QString, LocalityBank> sums;
    for (const PersonBank& line : std::as_const(m_all)) {
        LocalityBank& sum = sums[line.locality];
        sum.locality = line.locality;
        addTo(sum, line);
    }
    m_localities.clear();
    for (const auto& [locality, sum] : sums)
        m_localities.append(sum);
}

void AgencyBank::readWishes() {
    m_wishes.clear();
    const auto waiting = RequestService(m_bank.workspace()).waiting();
    for (const PersonBank& line : std::as_const(m_all))
        for (const TimeRequest& request : waiting.value(line.person)) {
            WishCount& count = m_wishes[line.person];
            ++count.open;
            count.ready += isReady(request, line);
        }
}

WishCount AgencyBank::wishes() const {
    WishCount all;
    for (const WishCount& count : m_wishes) {
        all.open += count.open;
        all.ready += count.ready;
    }
    return all;
}

bool AgencyBank::isChosen(const PersonBank& line) const {
    if (m_locality && line.locality != *m_locality) return false;
    return m_filter == BankFilter::Wishes ? wishesOf(line.person).ready > 0 : passes(line, m_filter);
}

void AgencyBank::choose() {
    m_shown = m_all;
    m_shown.removeIf([this](const PersonBank& line) { return !isChosen(line); });
    emit changed();
}

LocalityBank AgencyBank::together() const {
    LocalityBank all;
    for (const PersonBank& line : m_all)
        addTo(all, line);
    return all;
}

qsizetype AgencyBank::lapsingPeople() const {
    return std::count_if(m_all.begin(), m_all.end(), lapsesSoon);
}

void AgencyBank::setFilter(BankFilter filter) {
    m_filter = filter;
    choose();
}

void AgencyBank::setLocality(const std::optional<QString>& locality) {
    m_locality = locality;
    choose();
}

} // namespace aelwyd
