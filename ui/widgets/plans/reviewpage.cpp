// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/reviewpage.h"

#include "ui/presentation/plans/plantexts.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/languages.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

namespace {

const QString kReviewField = QStringLiteral("review_on");

/// A layout shows what is new only later, and whoever asks what is missing looks now.
void addRow(QVBoxLayout* rows, QWidget* row) {
    rows->addWidget(row, 0, Qt::AlignLeft);
    row->show();
}

void clearRows(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ReviewPage::ReviewPage(PlanEditorModel& model)
    : PlanPageView(model, PlanPage::Review) {
    addDate();
    addReadiness();
    addReaders();
    retranslate();
    refresh();
}

void ReviewPage::addDate() {
    auto* card = new Card;
    m_form = new FieldForm;
    m_date = new DateField;
    m_form->addRow(kReviewField, planwording::fieldTitle(PlanPart::Review, kReviewField), m_date,
                   FieldWidth::Half);
    card->body()->addWidget(m_form);
    connect(m_date, &DateField::edited, this, [this] {
        if (m_date->isReadable())
            m_model.type(kReviewField, [day = m_date->date()](SupportPlan& plan) { plan.reviewOn = day; });
    });
    connect(m_date, &QLineEdit::editingFinished, this, [this] {
        m_model.flush();
        showProblems(Problems(m_problems));
    });
    content()->addWidget(card);
    addQuickDays();
    auto* quick = new QHBoxLayout;
    quick->addWidget(m_sixWeeks);
    quick->addWidget(m_threeMonths);
    quick->addStretch(1);
    card->body()->addLayout(quick);
}

/// First review at six weeks, then at least every three months (the Welsh regulations on domiciliary care).
void ReviewPage::addQuickDays() {
    m_sixWeeks = linkButton({}, "calendar-days");
    m_threeMonths = linkButton({}, "calendar-days");
    connect(m_sixWeeks, &QPushButton::clicked, this,
            [this] { choose(m_model.clock().today().addDays(6 * 7)); });
    connect(m_threeMonths, &QPushButton::clicked, this,
            [this] { choose(m_model.clock().today().addMonths(3)); });
}

void ReviewPage::choose(QDate day) {
    m_date->clear();
    m_model.choose(kReviewField, [day](SupportPlan& plan) { plan.reviewOn = day; });
    m_date->setDate(day);
}

void ReviewPage::addReadiness() {
    m_readiness = new Card;
    m_ready = new Remark(Remark::Kind::Good);
    m_needed = new QVBoxLayout;
    m_needed->setSpacing(2);
    m_agree = primaryButton({}, "check");
    m_readiness->body()->addWidget(m_ready);
    m_readiness->body()->addLayout(m_needed);
    m_readiness->body()->addWidget(m_agree, 0, Qt::AlignLeft);
    connect(m_agree, &QPushButton::clicked, this, &ReviewPage::agreeRequested);
    content()->addWidget(m_readiness);
}

void ReviewPage::addReaders() {
    m_readers = new Card;
    m_everybody = new Remark(Remark::Kind::Good);
    m_leftOut = new QVBoxLayout;
    m_leftOut->setSpacing(2);
    m_readers->body()->addWidget(m_everybody);
    m_readers->body()->addLayout(m_leftOut);
    content()->addWidget(m_readers);
}

QPushButton* ReviewPage::leadTo(const QString& words, const QString& field) {
    auto* button = linkButton(QString(words).replace(u'&', QLatin1String("&&")), "arrow-right");
    connect(button, &QPushButton::clicked, this, [this, field] { emit fieldRequested(field); });
    return button;
}

void ReviewPage::refresh() {
    if (m_date->isReadable()) m_date->setDate(m_model.plan().reviewOn);
    follow();
}

void ReviewPage::follow() {
    showNeeded();
    showReaders();
}

void ReviewPage::showNeeded() {
    const QList<StillNeeded> needed = stillNeeded(m_model.plan(), m_model.clock().today());
    clearRows(m_needed);
    for (const StillNeeded& one : needed)
        addRow(m_needed, leadTo(one.words, one.field));
    m_ready->setText(needed.isEmpty() ? tr("Nothing is missing. The plan can be agreed at the meeting.")
                                      : QString());
    m_agree->setVisible(needed.isEmpty());
}

void ReviewPage::showReaders() {
    const QList<LeftOutText> leftOut = leftOutTexts(m_model.plan());
    clearRows(m_leftOut);
    m_everybody->setText(leftOut.isEmpty()
                             ? tr("Everything that is written can be read in Welsh and in English.")
                             : QString());
    for (ReaderLanguage reader : {ReaderLanguage::Welsh, ReaderLanguage::English})
        for (int page = 0; page < kPlanPages; ++page) {
            const int count = leftOutOn(leftOut, static_cast<PlanPage>(page), reader);
            const auto first = std::find_if(leftOut.begin(), leftOut.end(), [&](const LeftOutText& text) {
                return text.reader == reader && text.page == static_cast<PlanPage>(page);
            });
            if (count == 0) continue;
            const QString words =
                tr("%2 (texts: %3) – %1")
                    .arg(wording::leftOut(reader), planwording::title(static_cast<PlanPage>(page)))
                    .arg(count);
            const QString end =
                reader == ReaderLanguage::Welsh ? QStringLiteral(".cy") : QStringLiteral(".en");
            addRow(m_leftOut, leadTo(words, first->field + end));
        }
}

void ReviewPage::retranslate() {
    PlanPageView::retranslate();
    m_form->setLabel(kReviewField, planwording::fieldTitle(PlanPart::Review, kReviewField));
    m_sixWeeks->setText(tr("In six weeks"));
    m_threeMonths->setText(tr("In three months"));
    m_readiness->setTitle(tr("Before it can be agreed"));
    m_readers->setTitle(tr("Who can read it"));
    m_agree->setText(tr("Agree the plan…"));
    follow();
}

void ReviewPage::showProblems(const Problems& problems) {
    m_problems = problems;
    Problems own;
    for (const Problem& problem : problems)
        if (problem.field == kReviewField) own.append(problem);
    if (!m_date->isReadable() && !m_date->hasFocus()) own = {{kReviewField, ErrorCode::Date}};
    m_form->showProblems(own);
}

void ReviewPage::focusFirst() {
    m_date->setFocus();
}

QString ReviewPage::firstUnreadable() const {
    return m_date->isReadable() ? QString() : kReviewField;
}

bool ReviewPage::focusField(const QString&) {
    m_date->setFocus();
    return true;
}

} // namespace aelwyd
