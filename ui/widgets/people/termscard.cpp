// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/termscard.h"

#include "core/bank/bankterms.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datedlist.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

namespace aelwyd {

namespace {

QString periodWords(const QString& code) {
    return wording::word(fromCode<BankPeriod>(code).value_or(BankPeriod::ThreeMonths));
}

QStringList periodCodes() {
    QStringList codes;
    for (const BankPeriod period : allOf<BankPeriod>())
        codes.append(toCode(period));
    return codes;
}

} // namespace

TermsCard::TermsCard(PeopleDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_binder(desk.package())
    , m_fields(new FieldForm)
    , m_funding(new QWidget)
    , m_terms(new DatedList) {
    addFunding();
    addBank();
    for (QWidget* widget : QList<QWidget*>{m_fields, m_terms})
        body()->addWidget(widget);
    PackageForm& form = desk.package();
    connect(&form, &PackageForm::refilled, this, &TermsCard::refresh);
    connect(&form, &PackageForm::edited, this, [this, &form] {
        showOutlook();
        m_fields->showProblems(form.shownProblems());
    });
    connect(m_terms, &DatedList::removeAsked, this, [this, &form](QDate from) {
        if (const auto removed = form.removeTerms(from); !removed) m_fields->showProblems(removed.problems());
    });
    whenAControlIsLeft(this, [&form] { form.saveTerms(); });
    retranslate();
}

void TermsCard::addFunding() {
    auto* flow = new FlowLayout(6, m_funding);
    for (const Funding source : allOf<Funding>()) {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this, [this, source](bool on) {
            m_desk.package().edit(QStringLiteral("funding"), [&](PackageEntry& entry) {
                on ? void(entry.funding.insert(int(source))) : void(entry.funding.remove(int(source)));
            });
            m_desk.package().saveTerms();
        });
        flow->addWidget(box);
        m_sources.append(box);
    }
    m_fields->addRow(QStringLiteral("funding"), {}, m_funding);
}

void TermsCard::addBank() {
    addText("start_date", new DateField, [](PackageEntry& e) -> QString& { return e.startsOn; });
    addText("hourly_rate", new TextField, [](PackageEntry& e) -> QString& { return e.hourlyRate; });
    addText("max_weekly_charge", new TextField,
            [](PackageEntry& e) -> QString& { return e.maxWeeklyCharge; });
    m_bankHeading = m_fields->addHeading({});
    auto* period = new CodeBox(periodWords);
    period->setCodes(periodCodes());
    m_fields->addRow(QStringLiteral("bank_period"), {}, period, FieldWidth::Half);
    m_binder.bind(
        period, QStringLiteral("bank_period"), [](const PackageEntry& e) { return toCode(e.bankPeriod); },
        [](PackageEntry& e, const QString& code) {
            e.bankPeriod = fromCode<BankPeriod>(code).value_or(BankPeriod::ThreeMonths);
        });
    addText("bank_starts_on", new DateField, [](PackageEntry& e) -> QString& { return e.bankStartsOn; });
    addText("carry_over_limit_hours", new TextField,
            [](PackageEntry& e) -> QString& { return e.carryOverHours; });
    addText("terms_from", new DateField, [](PackageEntry& e) -> QString& { return e.termsFrom; });
}

void TermsCard::addText(const char* field, TextField* control, QString& (*text)(PackageEntry&)) {
    m_fields->addRow(QLatin1String(field), {}, control, FieldWidth::Half);
    m_binder.bind(control, QLatin1String(field), text);
}

void TermsCard::refresh() {
    if (!m_desk.current()) return;
    m_binder.fill();
    showFunding();
    showOutlook();
    showTerms();
    m_fields->showProblems(m_desk.package().shownProblems());
}

/// What stays and what changes, said before it is done.
void TermsCard::showOutlook() {
    const auto outlook = termsOutlook(m_desk.package().entry());
    const QString field = QStringLiteral("terms_from");
    const PackageEntry& entry = m_desk.package().entry();
    m_fields->setRowVisible(field, lastClosedDay(entry.package, entry.today).has_value());
    m_fields->setHint(
        field, outlook ? tr("The periods until %1 stay as they are. Another bank period or "
                            "limit holds from %2.")
                             .arg(wording::date(outlook->staysUntil), wording::date(outlook->holdsFrom))
                       : QString());
}

void TermsCard::showTerms() {
    const Package& package = m_desk.package().package();
    QList<DatedList::Step> steps;
    for (const BankTerms& terms : package.laterTerms)
        steps.prepend({terms.from, wording::termsSentence(terms), {}});
    m_terms->setSteps(steps);
}

void TermsCard::showFunding() {
    const QSet<int>& funding = m_desk.package().entry().funding;
    for (int i = 0; i < m_sources.size(); ++i)
        tickQuietly(*m_sources.at(i), funding.contains(i));
}

void TermsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TermsCard::retranslate() {
    setTitle(tr("Who pays, and from when"));
    const auto sources = allOf<Funding>();
    for (int i = 0; i < sources.size(); ++i)
        m_sources.at(i)->setText(wording::word(sources.at(i)));
    const std::pair<const char*, QString> labels[] = {
        {"funding", tr("Who pays (several at once if need be)")},
        {"start_date", tr("Start of the package")},
        {"hourly_rate", tr("Rate for an hour, in pounds")},
        {"max_weekly_charge", tr("Assessed maximum charge for a week, in pounds")},
        {"bank_period", tr("Bank period")},
        {"bank_starts_on", tr("First bank period begins")},
        {"carry_over_limit_hours", tr("Hours that may be carried over")},
        {"terms_from", tr("The bank's terms hold from")}};
    for (const auto& [field, label] : labels)
        m_fields->setLabel(QLatin1String(field), label);
    m_bankHeading->setText(tr("Banked time"));
    m_fields->setHint(QStringLiteral("carry_over_limit_hours"), tr("Empty: nothing is carried over"));
    refresh();
}

} // namespace aelwyd
