// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storiespage.h"

#include "core/base/text.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/searchfield.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/stories/storycard.h"
#include "ui/widgets/stories/storydialog.h"
#include "ui/widgets/stories/whosestorydialog.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels: room for the longest words of each choice.
static constexpr int kChoiceWidth = 230;

static QString audienceWord(const QString& code) {
    const auto audience = fromCode<StoryAudience>(code);
    if (!audience) return StoriesPage::tr("All stories");
    switch (*audience) {
    case StoryAudience::Team:
        return StoriesPage::tr("What the team may see");
    case StoryAudience::Commissioner:
        return StoriesPage::tr("What commissioners may see");
    case StoryAudience::Public:
        return StoriesPage::tr("What everyone may see");
    }
    return code;
}

static QString timeWord(const QString& code) {
    const auto period = fromCode<FigurePeriod>(code);
    if (!period) return StoriesPage::tr("From the first one on");
    switch (*period) {
    case FigurePeriod::Month:
        return StoriesPage::tr("The last month");
    case FigurePeriod::Quarter:
        return StoriesPage::tr("The last three months");
    case FigurePeriod::Year:
        return StoriesPage::tr("The last year");
    }
    return code;
}

/// None, and then each of the values.
template <class E>
static QStringList codesAfterNone() {
    QStringList codes{QString()};
    for (const char* code : CodeList<E>::codes)
        codes.append(QLatin1String(code));
    return codes;
}

StoriesPage::StoriesPage(StoriesDesk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_writing(new QAction(icon("sparkles"), {}, this))
    , m_write(plainButton({}, "sparkles"))
    , m_paper(plainButton({}, "printer"))
    , m_search(new SearchField)
    , m_audience(new CodeBox(&audienceWord))
    , m_period(new CodeBox(&timeWord))
    , m_content(new TextTable(this))
    , m_table(new TableBox(2, 10))
    , m_card(new StoryCard(desk)) {
    m_table->setModel(m_content);
    buildHead();
    buildFilter();
    layOut();
    listen();
    setFocusProxy(m_search);
    retranslate();
}

void StoriesPage::buildHead() {
    m_header->addButton(m_paper);
    m_header->addButton(m_write);
    connect(m_paper, &QPushButton::clicked, this, [this] { emit paperAsked(m_desk.paper()); });
    connect(m_writing, &QAction::triggered, this, &StoriesPage::write);
    connect(m_write, &QPushButton::clicked, m_writing, &QAction::trigger);
}

/// The one that was written is the one that is read.
void StoriesPage::write() {
    WhoseStoryDialog whose(m_desk.people(), this);
    if (whose.exec() != QDialog::Accepted || !whose.person()) return;
    OutcomesDesk& desk = m_desk.openFor(*whose.person());
    const auto before = desk.stories();
    if (StoryDialog(desk, nullptr, this).exec() != QDialog::Accepted) return;
    for (const Story& story : desk.stories())
        if (!before.contains(story)) m_chosen = story.id;
    refresh();
}

void StoriesPage::buildFilter() {
    m_audience->setCodes(codesAfterNone<StoryAudience>());
    m_period->setCodes(codesAfterNone<FigurePeriod>());
    for (CodeBox* box : {m_audience, m_period})
        box->setMinimumWidth(kChoiceWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_desk.setText(text); });
    connect(m_audience, &CodeBox::chosen, this,
            [this](const QString& code) { m_desk.setAudience(fromCode<StoryAudience>(code)); });
    connect(m_period, &CodeBox::chosen, this,
            [this](const QString& code) { m_desk.setPeriod(fromCode<FigurePeriod>(code)); });
}

void StoriesPage::layOut() {
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_search, 1);
    filter->addWidget(m_audience);
    filter->addWidget(m_period);
    QVBoxLayout* column = columnUnder(m_header, this);
    column->addLayout(filter);
    column->addWidget(m_table);
    column->addWidget(m_card);
    column->addStretch(1);
}

void StoriesPage::listen() {
    connect(&m_desk, &StoriesDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!now.isValid() || now.row() >= m_desk.lines().size()) return;
                m_chosen = m_desk.lines().at(now.row()).story.id;
                showChosen();
            });
    connect(m_card, &StoryCard::placeAsked, this, &StoriesPage::placeAsked);
}

QString StoriesPage::title() const {
    return tr("Stories");
}

QString StoriesPage::alsoFoundBy() const {
    return tr("story magic moment");
}

void StoriesPage::refresh() {
    m_desk.refresh();
    QList<QStringList> rows;
    for (const StoryLine& line : m_desk.lines())
        rows.append({wording::shortDate(line.story.on), withVisibleControls(line.whose),
                     withVisibleControls(line.story.title.preferring(installedLanguage())),
                     wording::word(line.consent)});
    m_content->setContent({tr("Day"), tr("Whose"), tr("Story"), tr("May see it")}, rows);
    m_table->setVisible(!rows.isEmpty());
    m_paper->setEnabled(!rows.isEmpty());
    showCounts();
    choose();
}

/// The one that was chosen is marked again, or else the first.
void StoriesPage::choose() {
    const auto& lines = m_desk.lines();
    int chosen = 0;
    for (int row = 0; row < lines.size(); ++row)
        if (lines.at(row).story.id == m_chosen) chosen = row;
    m_table->setCurrentIndex(m_content->index(chosen, 0));
    showChosen();
}

void StoriesPage::showCounts() {
    const int kept = m_desk.keptBack();
    m_header->setFacts({tr("Written once, and found again; only what was agreed leaves."),
                        tr("Stories: %1").arg(m_desk.lines().size()),
                        kept > 0 ? tr("Kept back: %1").arg(kept) : QString()});
}

void StoriesPage::showChosen() {
    const auto& lines = m_desk.lines();
    const StoryLine* shown = lines.isEmpty() ? nullptr : &lines.first();
    for (const StoryLine& line : lines)
        if (line.story.id == m_chosen) shown = &line;
    m_card->setStory(shown ? std::optional(*shown) : std::nullopt);
}

void StoriesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void StoriesPage::retranslate() {
    m_header->setTitle(tr("Stories"));
    m_paper->setText(tr("On paper…"));
    m_writing->setText(tr("Write a story…"));
    m_write->setText(m_writing->text());
    m_search->setWords(tr("A word of the story"), tr("Find a story by its words"));
    m_audience->setAccessibleName(tr("Who may see it"));
    m_period->setAccessibleName(tr("Which time"));
    m_table->setAccessibleName(tr("Stories; the one that is chosen is shown below"));
    if (isVisible()) refresh();
}

void StoriesPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
