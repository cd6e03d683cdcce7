// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/figurespage.h"

#include "core/base/text.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/outcomes/behinddialog.h"
#include "ui/widgets/outcomes/elsewherecard.h"
#include "ui/widgets/outcomes/figurecard.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

/// A locality may be called anything, so all have a sign before them.
static const QString kEverywhere = QStringLiteral("*");
static const QString kPlaceSign = QStringLiteral("=");

/// In pixels: room for the longest words of the filter.
static constexpr int kFilterWidth = 230;

static QString placeWord(const QString& code) {
    return code == kEverywhere ? FiguresPage::tr("All localities") : withVisibleControls(code.mid(1));
}

static QString periodWord(const QString& code) {
    switch (fromCode<FigurePeriod>(code).value_or(FigurePeriod::Quarter)) {
    case FigurePeriod::Month:
        return FiguresPage::tr("The last month");
    case FigurePeriod::Quarter:
        return FiguresPage::tr("The last three months");
    case FigurePeriod::Year:
        return FiguresPage::tr("The last year");
    }
    return code;
}

static QString fundingWord(const QString& code) {
    const auto funding = fromCode<Funding>(code);
    return funding ? wording::word(*funding) : FiguresPage::tr("However it is paid for");
}

template <class E>
static QStringList codesOf(QStringList first = {}) {
    for (const char* code : CodeList<E>::codes)
        first.append(QLatin1String(code));
    return first;
}

FiguresPage::FiguresPage(FiguresDesk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_commissioner(new QAction(icon("printer"), {}, this))
    , m_report(plainButton({}, "printer"))
    , m_papers(plainButton({}, "file-text"))
    , m_period(new CodeBox(&periodWord))
    , m_locality(new CodeBox(&placeWord))
    , m_funding(new CodeBox(&fundingWord)) {
    buildPapers();
    buildFilter();
    layOut();
    connect(&desk, &FiguresDesk::changed, this, &FiguresPage::refresh);
    connect(m_commissioner, &QAction::triggered, this, [this] { emit reportAsked(m_desk.scope()); });
    connect(m_report, &QPushButton::clicked, m_commissioner, &QAction::trigger);
    setFocusProxy(m_period);
    retranslate();
}

void FiguresPage::buildPapers() {
    m_header->addButton(m_papers);
    m_header->addButton(m_report);
    auto* menu = new QMenu(m_papers);
    for (const OutcomePaper kind : allOf<OutcomePaper>())
        m_paperActions.append(menu->addAction(icon("file-text"), QString(), this,
                                              [this, kind] { emit paperAsked(kind, m_desk.scope()); }));
    m_capacity = menu->addAction(icon("file-text"), QString(), this,
                                 [this] { emit capacityPaperAsked(m_desk.capacity()); });
    m_papers->setMenu(menu);
}

/// Pictures that have pages of their own: one figure each, and the way there.
void FiguresPage::buildElsewhere(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (qsizetype place = 0; place < FiguresDesk::kElsewhere; ++place) {
        m_elsewhere.append(new ElsewhereCard);
        connect(m_elsewhere.last(), &ElsewhereCard::asked, this, &FiguresPage::placeAsked);
        row->addWidget(m_elsewhere.last(), 1);
    }
    column.addLayout(row);
}

void FiguresPage::buildFilter() {
    m_period->setCodes(codesOf<FigurePeriod>());
    m_period->setCode(toCode(m_desk.period()));
    m_locality->setCodes({kEverywhere});
    m_funding->setCodes(codesOf<Funding>({QString()}));
    connect(m_period, &CodeBox::chosen, this, [this](const QString& code) {
        m_desk.setPeriod(fromCode<FigurePeriod>(code).value_or(FigurePeriod::Quarter));
    });
    connect(m_locality, &CodeBox::chosen, this, [this](const QString& code) {
        m_desk.setLocality(code == kEverywhere ? std::nullopt : std::optional(code.mid(1)));
    });
    connect(m_funding, &CodeBox::chosen, this,
            [this](const QString& code) { m_desk.setFunding(fromCode<Funding>(code)); });
}

void FiguresPage::layOut() {
    auto* filter = new QHBoxLayout;
    for (CodeBox* box : {m_period, m_locality, m_funding}) {
        box->setMinimumWidth(kFilterWidth);
        filter->addWidget(box);
    }
    filter->addStretch(1);
    QVBoxLayout* column = columnUnder(m_header, this);
    column->addLayout(filter);
    for (qsizetype place = 0; place < FiguresDesk::kPictures; ++place) {
        m_cards.append(new FigureCard);
        connect(m_cards.last(), &FigureCard::asked, this, &FiguresPage::showBehind);
        column->addWidget(m_cards.last());
    }
    buildElsewhere(*column);
    column->addStretch(1);
}

QString FiguresPage::title() const {
    return tr("Better off?");
}

QString FiguresPage::alsoFoundBy() const {
    return tr("outcomes figures pictures reports");
}

QList<QAction*> FiguresPage::errands() const {
    return QList{m_commissioner} + m_paperActions + QList{m_capacity};
}

void FiguresPage::refresh() {
    const FigureBoard board = m_desk.board();
    for (qsizetype place = 0; place < board.pictures.size(); ++place)
        m_cards.at(place)->setPicture(board.pictures.at(place));
    for (qsizetype place = 0; place < board.elsewhere.size(); ++place)
        m_elsewhere.at(place)->setFigure(board.elsewhere.at(place));
}

void FiguresPage::showBehind(const FigureRow& row) {
    const auto people = m_desk.behind(row);
    // Only what was said about nobody in particular counts without a person.
    if (people.isEmpty() && !row.rows.isEmpty()) return emit placeAsked(QStringLiteral("today:agency"));
    BehindDialog dialog(row.label, people, this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        emit placeAsked(QStringLiteral("people:person/%1/%2").arg(dialog.chosen()->toString(), row.place));
}

void FiguresPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    QStringList places{kEverywhere};
    for (const QString& locality : m_desk.localities())
        places.append(kPlaceSign + locality);
    m_locality->setCodes(places);
    refresh();
}

void FiguresPage::retranslate() {
    m_header->setTitle(tr("Is anyone better off?"));
    m_header->setFacts({tr("Counted from what was written down once; nothing is entered for it again.")});
    m_commissioner->setText(tr("Report for commissioners…"));
    m_report->setText(m_commissioner->text());
    m_papers->setText(tr("Other reports"));
    m_paperActions.at(0)->setText(tr("Personal outcomes…"));
    m_paperActions.at(1)->setText(tr("Quality of care…"));
    m_paperActions.at(2)->setText(tr("Waiting for an answer…"));
    m_capacity->setText(tr("People and workers…"));
    m_period->setAccessibleName(tr("Period"));
    m_locality->setAccessibleName(tr("Locality"));
    m_funding->setAccessibleName(tr("Funding"));
    if (isVisible()) refresh();
}

void FiguresPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
