// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/recordcard.h"

#include "core/base/text.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/intosight.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/taborder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace aelwyd {

namespace {

/// In average characters: the column of the days.
constexpr int kWhenCharacters = 20;

TextField* lineFor(TypedSort sort) {
    if (sort == TypedSort::Date) return new DateField;
    if (sort == TypedSort::Time) return new TimeField;
    return new TextField;
}

} // namespace

RecordCard::RecordCard(RecordForm& form, QWidget* parent)
    : Card({}, parent)
    , m_form(form)
    , m_none(wrappedLabel({}, TextRole::Soft))
    , m_rows(new QWidget)
    , m_add(linkButton({}, "plus")) {
    addToHead(m_add);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* widget : QList<QWidget*>{makeEditor(), m_none, m_rows})
        body()->addWidget(widget);
    connect(m_add, &QPushButton::clicked, this, &RecordCard::open);
    connect(m_save, &QPushButton::clicked, this, &RecordCard::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordCard::giveUp);
    connect(&form, &RecordForm::refilled, this, [this] {
        for (const auto& fill : m_fillers)
            fill();
    });
    connect(&form, &RecordForm::edited, this, &RecordCard::showProblems);
    whenAControlIsLeft(m_editor, [this] { m_form.leaveField(); });
}

QWidget* RecordCard::makeEditor() {
    m_fields = new FieldForm;
    m_failed = new Remark(Remark::Kind::Problem);
    m_save = plainButton({}, "check");
    m_cancel = linkButton();
    m_editor = new QWidget;
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_failed);
    column->addLayout(buttonRow({m_save, m_cancel}));
    m_editor->hide();
    return m_editor;
}

void RecordCard::addField(const char* name, FieldWidth width) {
    const QString field = QLatin1String(name);
    if (m_first.isEmpty()) m_first = field;
    if (m_form.sortOf(field) == TypedSort::Note) {
        auto* area = new TextArea(Lines::Many);
        area->setLeastLines(2);
        m_fields->addRow(field, {}, area, width);
        connect(area, &TextArea::edited, this,
                [this, area, field] { m_form.edit(field, area->toPlainText()); });
        m_fillers.append([this, area, field] { area->replaceText(m_form.text(field)); });
        return;
    }
    TextField* line = lineFor(m_form.sortOf(field));
    m_fields->addRow(field, {}, line, width);
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString& typed) { m_form.edit(field, typed); });
    m_fillers.append([this, line, field] { line->replaceText(m_form.text(field)); });
}

CodeBox* RecordCard::addChoice(const char* name, const QStringList& codes, const CodeWords& words,
                               FieldWidth width) {
    const QString field = QLatin1String(name);
    if (m_first.isEmpty()) m_first = field;
    auto* box = new CodeBox(words);
    box->setCodes(codes);
    m_fields->addRow(field, {}, box, width);
    connect(box, &CodeBox::chosen, this, [this, field](const QString& code) { m_form.edit(field, code); });
    m_fillers.append([this, box, field] { box->setCode(m_form.text(field)); });
    return box;
}

void RecordCard::setWords(const Words& words) {
    setTitle(words.title);
    m_add->setText(words.add);
    m_add->setAccessibleName(words.addName);
    m_save->setText(words.save);
    m_cancel->setText(tr("Cancel"));
    m_none->setText(words.none);
    m_none->setVisible(m_lines.isEmpty() && !words.none.isEmpty());
}

void RecordCard::setLines(const QList<Line>& lines) {
    if (lines == m_lines) return;
    m_lines = lines;
    m_none->setVisible(lines.isEmpty() && !m_none->text().isEmpty());
    build();
}

void RecordCard::build() {
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int number = 0; number < m_lines.size(); ++number) {
        QWidget* line = makeLine(number);
        m_rows->layout()->addWidget(line);
        line->show();
    }
    tabThrough(m_cancel, tabStopsIn(*m_rows));
}

QWidget* RecordCard::makeLine(int number) {
    const Line& line = m_lines.at(number);
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto* when = wrappedLabel(line.when, TextRole::Soft);
    when->setFixedWidth(when->fontMetrics().averageCharWidth() * kWhenCharacters);
    across->addWidget(when, 0, line.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(wrappedLabel(withVisibleControls(line.what)));
    if (!line.detail.isEmpty())
        texts->addWidget(wrappedLabel(withVisibleControls(line.detail), TextRole::Small));
    across->addLayout(texts, 1);
    if (line.removeName.isEmpty()) return row;
    auto* remove = iconButton("x", withVisibleControls(line.removeName));
    across->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, number] { emit removeAsked(number); });
    return row;
}

void RecordCard::refresh() {
    for (const auto& fill : m_fillers)
        fill();
    m_failed->setText({});
    setOpen(m_form.wasRestored() || (!m_editor->isHidden() && m_form.isDirty()));
    showProblems();
}

void RecordCard::open() {
    setOpen(true);
    m_fields->control(m_first)->setFocus();
}

void RecordCard::setOpen(bool open) {
    m_editor->setVisible(open);
    m_add->setVisible(!open);
}

void RecordCard::save() {
    const Result<void> saved = m_form.save();
    if (saved) {
        setOpen(false);
        m_add->setFocus();
        return;
    }
    const Problems untold = m_fields->showProblems(saved.problems());
    m_failed->setText(wording::messages(untold));
    m_fields->focusFirstProblem();
}

void RecordCard::giveUp() {
    m_form.throwAway();
    setOpen(false);
    m_add->setFocus();
}

/// Escape closes what is empty; where something was typed, it leads to the button that throws it away.
void RecordCard::leaveByKey() {
    if (!m_form.isDirty() || m_cancel->hasFocus()) return giveUp();
    m_cancel->setFocus();
    bringIntoSight(m_cancel);
}

/// As in a dialog: Enter presses the button that has the focus, and keeps what a field has.
void RecordCard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (enter && button) return button->click();
    if (enter && !m_editor->isHidden()) return save();
    if (event->key() == Qt::Key_Escape && !m_editor->isHidden()) return leaveByKey();
    Card::keyPressEvent(event);
}

void RecordCard::showProblems() {
    m_fields->showProblems(m_form.shownProblems());
}

} // namespace aelwyd
