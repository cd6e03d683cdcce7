// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/bilingualfield.h"

#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

namespace aelwyd {

/// Narrower than this (in average characters), the two languages stand one above the other.
static constexpr int kCharactersSideBySide = 60;
/// Between a language and the sign beside it, in pixels.
static constexpr int kHeadSpacing = 10;

BilingualField::BilingualField(Lines lines, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_problem(new Remark(Remark::Kind::Problem, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(m_layout);
    all->addWidget(m_problem);
    m_layout->setSpacing(14);
    m_welsh = makeSide(lines);
    m_english = makeSide(lines);
    order();
    retranslate();
}

/// Hiding a window that is being destroyed takes the focus from its editors, when there is nobody left to
/// hear of it.
BilingualField::~BilingualField() {
    for (TextArea* editor : {m_welsh.editor, m_english.editor})
        editor->disconnect(this);
}

/// The sign comes and goes while one types; what stands below stays where it is.
static void keepRoom(QWidget& widget) {
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

BilingualField::Side BilingualField::makeSide(Lines lines) {
    Side made{new QWidget(this), plainLabel({}, TextRole::Small), new TextArea(lines),
              new Remark(Remark::Kind::Problem), new Remark(Remark::Kind::Quiet)};
    auto* headLine = new QHBoxLayout;
    headLine->setSpacing(kHeadSpacing);
    headLine->addWidget(made.head, 0, Qt::AlignTop);
    headLine->addWidget(made.leftOut, 1);
    keepRoom(*made.leftOut);
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(headLine);
    column->addWidget(made.editor);
    column->addWidget(made.problem);
    column->addStretch(1);
    made.head->setBuddy(made.editor);
    listen(made);
    return made;
}

void BilingualField::listen(const Side& made) {
    connect(made.editor, &TextArea::left, this, &BilingualField::left);
    connect(made.editor, &TextArea::edited, this, [this, problem = made.problem] {
        problem->setText({});
        m_problem->setText({});
        refresh();
        emit edited();
    });
    connect(made.editor, &TextArea::refused, made.problem, [problem = made.problem](int length, int longest) {
        problem->setText(wording::tooMuch(length, longest));
    });
}

/// The language of the interface comes first.
void BilingualField::order() {
    const bool welshFirst = installedLanguage() == ReaderLanguage::Welsh;
    const Side& first = welshFirst ? m_welsh : m_english;
    const Side& second = welshFirst ? m_english : m_welsh;
    if (m_layout->indexOf(first.box) == 0) return;
    m_layout->removeWidget(first.box);
    m_layout->removeWidget(second.box);
    m_layout->addWidget(first.box, 1);
    m_layout->addWidget(second.box, 1);
    second.box->raise(); // also last among the children
    m_problem->raise();
    setFocusProxy(first.editor);
    orderTabs();
}

/// Also for the Tab key. Moving into a window forgets the order, so that it is said again when shown.
void BilingualField::orderTabs() {
    const bool welshFirst = focusProxy() == m_welsh.editor;
    setTabOrder(focusProxy(), welshFirst ? m_english.editor : m_welsh.editor);
}

BilingualText BilingualField::text() const {
    return {m_welsh.editor->toPlainText(), m_english.editor->toPlainText()};
}

void BilingualField::setText(const BilingualText& text) {
    m_welsh.editor->replaceText(text.cy);
    m_english.editor->replaceText(text.en);
    refresh();
}

void BilingualField::setLabel(const QString& label) {
    m_label = label;
    retranslate();
}

void BilingualField::setLongest(int length) {
    m_welsh.editor->setLongest(length);
    m_english.editor->setLongest(length);
}

void BilingualField::setLeastLines(int lines) {
    m_welsh.editor->setLeastLines(lines);
    m_english.editor->setLeastLines(lines);
}

void BilingualField::setProblem(ReaderLanguage language, const QString& text) {
    side(language).problem->setText(text);
}

void BilingualField::setProblem(const QString& text) {
    m_problem->setText(text);
}

bool BilingualField::tellsProblem(ReaderLanguage language) const {
    const Side& asked = language == ReaderLanguage::Welsh ? m_welsh : m_english;
    return !asked.problem->text().isEmpty();
}

TextArea* BilingualField::editor(ReaderLanguage language) const {
    return language == ReaderLanguage::Welsh ? m_welsh.editor : m_english.editor;
}

void BilingualField::refresh() {
    const BilingualText now = text();
    for (auto reader : {ReaderLanguage::Welsh, ReaderLanguage::English})
        side(reader).leftOut->setVisible(now.leavesOut(reader));
}

void BilingualField::retranslate() {
    for (auto reader : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        const QString language = wording::word(reader);
        side(reader).head->setText(language);
        side(reader).leftOut->setText(wording::leftOut(reader));
        side(reader).editor->setAccessibleName(m_label.isEmpty() ? language
                                                                 : tr("%1, %2").arg(m_label, language));
    }
    refresh();
    levelHeads();
}

/// Where the sign of one language takes two lines, both keep room for them: the editors begin side by side.
void BilingualField::levelHeads() {
    const bool isBeside = m_layout->direction() == QBoxLayout::LeftToRight;
    int room = 0;
    for (Side* each : {&m_welsh, &m_english}) {
        each->leftOut->setMinimumHeight(0);
        const int sideWidth = (width() - m_layout->spacing()) / 2;
        const int signWidth = sideWidth - each->head->sizeHint().width() - kHeadSpacing;
        if (isBeside) room = std::max(room, each->leftOut->heightForWidth(signWidth));
    }
    for (Side* each : {&m_welsh, &m_english})
        each->leftOut->setMinimumHeight(room);
}

void BilingualField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    order();
    retranslate();
}

void BilingualField::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    orderTabs();
}

void BilingualField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kCharactersSideBySide * fontMetrics().averageCharWidth();
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(narrow ? 8 : 14);
    levelHeads();
}

} // namespace aelwyd
