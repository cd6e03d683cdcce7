// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bank/life.h"

#include "core/people/packagechange.h"

#include <QMap>

namespace aelwyd::test {

namespace {

constexpr int kDaysOfALife = 250;

Package randomBankPackage(Chance& chance, QDate start) {
    Package package = packageFrom(start, chance.between(0, 20) * 60 + chance.below(60));
    package.bankPeriod = chance.oneOf(allOf<BankPeriod>());
    if (chance.coin()) package.bankStartsOn = start.addDays(chance.between(-20, 20));
    if (chance.coin()) package.carryOverLimitMinutes = chance.below(400);
    for (int i = chance.below(3); i > 0; --i)
        package = withHours(package, {start.addDays(chance.below(kDaysOfALife)), 0, chance.below(1500)});
    for (int i = chance.below(3); i > 0; --i) {
        const QDate from = start.addDays(chance.below(kDaysOfALife));
        if (auto paused = withPause(package, from, from.addDays(chance.below(20)))) package = paused.value();
    }
    if (chance.below(3) == 0) package = withEnd(package, start.addDays(chance.below(kDaysOfALife))).value();
    return package;
}

std::optional<LocalMoment> randomMoment(Chance& chance, QDate start) {
    const QDate day = start.addDays(chance.between(-10, kDaysOfALife));
    return LocalMoment::at(day, QTime(chance.below(24), 15 * chance.below(4)));
}

Visit randomVisit(Chance& chance, const Package& package, int number) {
    Visit visit{.reference =
                    QStringLiteral("%1%2").arg(chance.oneOf(QStringList{"V", "é", "ŵ", "v"})).arg(number),
                .person = package.serviceUser};
    visit.kind = chance.coin() ? VisitKind::Planned : chance.oneOf(allOf<VisitKind>());
    visit.state = chance.coin() ? VisitState::Delivered : chance.oneOf(allOf<VisitState>());
    if (visit.kind != VisitKind::PopIn || chance.coin()) {
        visit.plannedStart = randomMoment(chance, *package.startsOn);
        visit.plannedMinutes = chance.between(1, 8) * 15;
    }
    if (visit.plannedStart && chance.coin())
        visit.cancelledAt = visit.plannedStart->plus(-24 * 60 + chance.between(-2, 2) * 30);
    if (visit.state != VisitState::Delivered) return visit;
    visit.actualStart =
        visit.plannedStart && chance.coin() ? visit.plannedStart : randomMoment(chance, *package.startsOn);
    visit.actualMinutes = chance.coin() ? visit.plannedMinutes.value_or(30) : chance.between(0, 130);
    visit.agreedShort = chance.coin();
    if (!visit.actualStart) visit.state = VisitState::Missed;
    return visit;
}

bool counts(const Visit& visit) {
    return visit.kind != VisitKind::Review && visit.kind != VisitKind::Shadowing;
}

bool fromBank(const Visit& visit) {
    return visit.kind == VisitKind::Flexible || visit.kind == VisitKind::PopIn;
}

/// Walks through the days, one after another.
struct PlainBook {
    const BankFacts& facts;
    PlainBank page;
    int owed = 0;

    int& figure(const char* name) { return page.figures[QLatin1String(name)]; }

    void note(QDate day, const char* kind, int minutes, const QString& visit = {}) {
        if (minutes != 0)
            page.entries.append(QStringLiteral("%1 %2 %3 %4")
                                    .arg(day.toString(Qt::ISODate), QLatin1String(kind))
                                    .arg(minutes)
                                    .arg(visit)
                                    .trimmed());
        figure(kind) += minutes;
    }

    double minutesOfDay(QDate day) const {
        const Package& p = facts.package;
        if (day < *p.startsOn) return 0;
        PackageStage stage = PackageStage::Enquiry;
        for (const auto& change : p.stages)
            if (change.from <= day) stage = change.stage;
        if (stage != PackageStage::Active || p.hours.isEmpty()) return 0;
        int weekly = p.hours.first().maximumMinutes;
        for (const auto& hours : p.hours)
            if (hours.from <= day) weekly = hours.maximumMinutes;
        return weekly;
    }

    void live(const Visit& v, QDate day) {
        const Package& p = facts.package;
        bool ended = false;
        for (const auto& change : p.stages)
            if (change.from <= day) ended = change.stage == PackageStage::Ended;
        if (v.state == VisitState::Planned && counts(v)) {
            figure("planned") += v.plannedMinutes.value_or(0);
            if (fromBank(v)) figure("flexible") += v.plannedMinutes.value_or(0);
        }
        if (day < *p.startsOn || ended) return;
        const QString ref = v.reference;
        if (fromBank(v) && v.state == VisitState::Delivered) {
            note(day, "delivered", *v.actualMinutes, ref);
            const int back = std::min(owed, *v.actualMinutes);
            note(day, "repaid", back, ref);
            owed -= back;
            note(day, "used", *v.actualMinutes - back, ref);
        }
        if (v.kind != VisitKind::Planned) return;
        const int planned = *v.plannedMinutes;
        if (v.state == VisitState::Delivered) {
            note(day, "delivered", *v.actualMinutes, ref);
            const int less = planned - *v.actualMinutes;
            if (less > 0 && v.agreedShort) note(day, "banked", less, ref);
            if (less > 0 && !v.agreedShort) owe(day, less, ref);
        } else if (v.state == VisitState::Missed) {
            owe(day, planned, ref);
        } else if (v.state == VisitState::Refused) {
            note(day, "forfeited", planned, ref);
        } else if (v.state == VisitState::Cancelled) {
            const bool inTime = v.cancelledAt && v.cancelledAt->plus(1440) <= *v.plannedStart;
            note(day, inTime ? "banked" : "forfeited", planned, ref);
        }
    }

    void owe(QDate day, int minutes, const QString& ref) {
        page.entries.append(
            QStringLiteral("%1 owed %2 %3").arg(day.toString(Qt::ISODate)).arg(minutes).arg(ref));
        owed += minutes;
    }

    void finish(bool past) {
        figure("owed") = owed;
        const int left = figure("carried_in") + figure("banked") - figure("used");
        figure("remaining") = figure("block") + figure("carried_in") - figure("delivered") -
                              figure("forfeited") - figure("planned");
        figure("over_block") = figure("remaining") < 0;
        figure("balance") = past ? 0 : left;
        figure("forecast") = figure("balance") - figure("flexible");
        if (!past) return;
        const int most = facts.package.carryOverLimitMinutes.value_or(0);
        note(page.to, "carried", left < 0 ? left : std::min(left, most));
        note(page.to, "lapsed", left < 0 ? 0 : left - std::min(left, most));
    }
};

QDate periodStart(const Package& package, int number) {
    const QDate anchor = package.bankStartsOn.value_or(*package.startsOn);
    const QMap<BankPeriod, int> days{{BankPeriod::Week, 7}, {BankPeriod::FourWeeks, 28}};
    if (days.contains(package.bankPeriod)) return anchor.addDays(number * days[package.bankPeriod]);
    const int months = package.bankPeriod == BankPeriod::Month ? number : 3 * number;
    const QDate first = QDate(anchor.year(), anchor.month(), 1).addMonths(months);
    return first.addDays(std::min(anchor.day(), first.daysInMonth()) - 1);
}

} // namespace

BankFacts randomLife(Chance& chance, QDate start) {
    BankFacts life{.package = randomBankPackage(chance, start)};
    for (int i = chance.between(0, 60); i > 0; --i)
        life.visits.append(randomVisit(chance, life.package, i));
    return life;
}

std::optional<PlainBank> plainBank(const BankFacts& facts, QDate day, QDate today) {
    if (day < periodStart(facts.package, 0)) return std::nullopt;
    PlainBook book{facts, {}, 0};
    int carried = 0;
    for (int number = 0;; ++number) {
        book.page = {
            periodStart(facts.package, number), periodStart(facts.package, number + 1).addDays(-1), {}, {}};
        qint64 sevenths = 0;
        for (QDate d = book.page.from; d <= book.page.to; d = d.addDays(1))
            sevenths += qint64(book.minutesOfDay(d));
        book.figure("block") = static_cast<int>(std::floor(double(sevenths) / 7 + 0.5));
        book.note(book.page.from, "allocation", book.figure("block"));
        book.note(book.page.from, "carried_in", carried);
        for (QDate d = book.page.from; d <= book.page.to; d = d.addDays(1)) {
            QMap<std::pair<qint64, QByteArray>, Visit> ofDay;
            for (const Visit& v : facts.visits) {
                const auto when = v.state == VisitState::Delivered ? v.actualStart : v.plannedStart;
                if (when && when->day() == d) ofDay.insert({when->minutes(), v.reference.toUtf8()}, v);
            }
            for (const Visit& v : ofDay)
                book.live(v, d);
        }
        book.finish(book.page.to < today);
        carried = book.page.figures.value(QStringLiteral("carried"));
        if (day <= book.page.to) return book.page;
    }
}

PlainBank inPlain(const BankStatement& s) {
    PlainBank plain{s.period.from, s.period.to, {}, {}};
    const std::pair<const char*, int> figures[] = {{"block", s.block},           {"delivered", s.delivered},
                                                   {"forfeited", s.forfeited},   {"planned", s.planned},
                                                   {"banked", s.banked},         {"used", s.used},
                                                   {"repaid", s.repaid},         {"carried", s.carried},
                                                   {"lapsed", s.lapsed},         {"owed", s.owed},
                                                   {"carried_in", s.carriedIn},  {"balance", s.balance},
                                                   {"remaining", s.remaining()}, {"forecast", s.forecast()},
                                                   {"over_block", s.overBlock()}};
    for (const auto& [name, minutes] : figures)
        plain.figures.insert(QLatin1String(name), minutes);
    for (const LedgerEntry& e : s.entries)
        plain.entries.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(e.on.toString(Qt::ISODate), toCode(e.kind))
                                 .arg(e.minutes)
                                 .arg(e.visitReference)
                                 .trimmed());
    return plain;
}

} // namespace aelwyd::test
