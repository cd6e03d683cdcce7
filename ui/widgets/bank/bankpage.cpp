// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bank/bankpage.h"

#include "ui/presentation/bank/agencysentences.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

/// Codes of the box of localities: a locality may be called anything, so all have a sign before them.
static const QString kAllLocalities = QStringLiteral("*");
static const QString kLocalitySign = QStringLiteral("=");

static QString localityWord(const QString& code) {
    return code == kAllLocalities ? BankPage::tr("All localities") : agencysentences::locality(code.mid(1));
}

static QString filterWord(const QString& code) {
    return agencysentences::word(fromCode<BankFilter>(code).value_or(BankFilter::Everybody));
}

BankPage::BankPage(AgencyBank& bank, QWidget* parent)
    : Page(parent)
    , m_bank(bank)
    , m_header(new PageHeader)
    , m_together(wrappedLabel())
    , m_report(plainButton({}, "printer")) {
    m_header->addButton(m_report);
    buildPeople();
    buildLocalities();
    layOut();
    connect(&bank, &AgencyBank::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        const QDate today = m_bank.today();
        emit reportAsked(today.addMonths(-3).addDays(1), today);
    });
    setFocusProxy(m_filter);
    retranslate();
}

void BankPage::buildPeople() {
    m_peopleCard = new Card;
    m_filter = new CodeBox(filterWord);
    QStringList filters;
    for (const BankFilter filter : allOf<BankFilter>())
        filters.append(toCode(filter));
    m_filter->setCodes(filters);
    m_locality = new CodeBox(localityWord);
    for (CodeBox* box : {m_filter, m_locality})
        m_peopleCard->addToHead(box);
    m_empty = wrappedLabel({}, TextRole::Soft);
    m_peopleTable = new TextTable(this);
    // Names stand in full; a place may be cut.
    m_people = new TableBox(1, 14);
    m_people->setModel(m_peopleTable);
    m_peopleCard->body()->addWidget(m_empty);
    m_peopleCard->body()->addWidget(m_people);
    connect(m_filter, &CodeBox::chosen, this, [this](const QString& code) {
        m_bank.setFilter(fromCode<BankFilter>(code).value_or(BankFilter::Everybody));
        emit placeChanged();
    });
    connect(m_locality, &CodeBox::chosen, this, [this](const QString& code) {
        m_bank.setLocality(code == kAllLocalities ? std::nullopt : std::optional(code.mid(1)));
    });
    connect(m_people, &QTableView::clicked, this, &BankPage::open);
    connect(m_people, &QTableView::activated, this, &BankPage::open);
}

void BankPage::buildLocalities() {
    m_localityCard = new Card;
    m_sentence = wrappedLabel();
    m_picture = new BarRows;
    m_localityTable = new TextTable(this);
    m_localities = new TableBox(0);
    m_localities->setModel(m_localityTable);
    for (QWidget* widget : QList<QWidget*>{m_sentence, m_picture, m_localities})
        m_localityCard->body()->addWidget(widget);
}

void BankPage::layOut() {
    QVBoxLayout* column = columnUnder(m_header, this);
    column->addWidget(m_together);
    column->addWidget(m_peopleCard);
    column->addWidget(m_localityCard);
    column->addStretch(1);
}

QString BankPage::title() const {
    return tr("Banked time");
}

QString BankPage::place() const {
    return toCode(m_bank.filter());
}

void BankPage::goTo(const QString& place) {
    const auto filter = fromCode<BankFilter>(place);
    if (!filter || *filter == m_bank.filter()) return;
    m_filter->setCode(place);
    m_bank.setFilter(*filter);
}

void BankPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void BankPage::refresh() {
    using namespace agencysentences;
    m_bank.refresh();
    const auto& lines = m_bank.shown();
    m_peopleTable->setContent(peopleHeads(), peopleRows(m_bank), {2, 3, 4, 5});
    m_people->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    const auto& banks = m_bank.localities();
    m_together->setText(together(m_bank));
    m_localityCard->setVisible(!banks.isEmpty());
    QList<BarRow> bars;
    for (const LocalityBank& bank : banks)
        bars.append({locality(bank.locality), double(std::max(0, bank.balance)),
                     double(std::min(bank.lapsing, std::max(0, bank.balance))), bar(bank)});
    m_sentence->setText(picture(banks));
    m_picture->setRows(bars, m_sentence->text());
    m_localityTable->setContent(localityHeads(), localityRows(banks), {1, 2, 3, 4, 5});
    offerLocalities();
}

void BankPage::offerLocalities() {
    QStringList codes{kAllLocalities};
    for (const LocalityBank& bank : m_bank.localities())
        codes.append(kLocalitySign + bank.locality);
    m_locality->setCodes(codes);
}

void BankPage::open(const QModelIndex& cell) {
    if (!cell.isValid() || cell.row() >= m_bank.shown().size()) return;
    const ServiceUserId person = m_bank.shown().at(cell.row()).person;
    emit placeAsked(QStringLiteral("people:person/%1/visits").arg(person.toString()));
}

void BankPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void BankPage::retranslate() {
    m_header->setTitle(tr("Banked time"));
    m_report->setText(tr("Statement for commissioners…"));
    m_peopleCard->setTitle(tr("Person by person"));
    m_filter->setAccessibleName(tr("Whom to show"));
    m_locality->setAccessibleName(tr("Locality"));
    m_empty->setText(tr("Nobody stands like this today."));
    m_people->setAccessibleName(tr("Banked time, person by person; Enter opens the person"));
    m_localityCard->setTitle(tr("By locality"));
    m_localities->setAccessibleName(tr("Banked time by locality"));
    if (isVisible()) refresh();
}

} // namespace aelwyd
