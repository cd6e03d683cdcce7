// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/audittab.h"

#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/vaultwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/tablebox.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

namespace {

/// In pixels: room for what a day is asked for with, in either language.
constexpr int kDaysWidth = 200;

CodeBox* actionBox(const QString& all) {
    auto* box = new CodeBox([all](const QString& code) {
        const auto action = fromCode<AuditAction>(code);
        return action ? wording::word(*action) : AuditTab::tr("Everything that was done");
    });
    QStringList codes{all};
    for (const char* code : CodeList<AuditAction>::codes)
        codes.append(QLatin1String(code));
    box->setCodes(codes);
    return box;
}

CodeBox* userBox(const QHash<QUuid, QString>& users) {
    auto* box = new CodeBox([users](const QString& code) {
        return code.isEmpty() ? AuditTab::tr("Done by anybody") : users.value(QUuid::fromString(code));
    });
    QStringList codes;
    for (auto user = users.begin(); user != users.end(); ++user)
        if (!user->isEmpty()) codes.append(user.key().toString(QUuid::WithoutBraces));
    std::sort(codes.begin(), codes.end(), [&users](const QString& a, const QString& b) {
        return users.value(QUuid::fromString(a)) < users.value(QUuid::fromString(b));
    });
    box->setCodes(QStringList{QString()} + codes);
    return box;
}

/// A field with its words before it, on one line.
QWidget* besideWords(PlainLabel* words, QWidget* field) {
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(words);
    line->addWidget(field);
    return both;
}

} // namespace

AuditTab::AuditTab(AuditTable& table, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_questions(questions)
    , m_whose(plainLabel({}, TextRole::CardTitle))
    , m_everybody(linkButton())
    , m_user(userBox(table.users()))
    , m_action(actionBox({}))
    , m_from(new DateField)
    , m_to(new DateField)
    , m_fromLabel(plainLabel())
    , m_toLabel(plainLabel())
    , m_days(new Remark(Remark::Kind::Problem))
    , m_lines(new TableBox(AuditTable::What, 18))
    , m_count(wrappedLabel({}, TextRole::Small))
    , m_good(new Remark(Remark::Kind::Good))
    , m_bad(new Remark(Remark::Kind::Problem))
    , m_check(plainButton({}, "shield-check"))
    , m_save(plainButton({}, "file-down"))
    , m_paper(plainButton({}, "printer")) {
    m_lines->setModel(&table);
    build();
    connectControls();
    retranslate();
}

void AuditTab::build() {
    auto* whose = new QHBoxLayout;
    whose->addWidget(m_whose);
    whose->addWidget(m_everybody);
    whose->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_check);
    foot->addWidget(m_save);
    foot->addWidget(m_paper);
    foot->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(whose);
    all->addLayout(makeFilter());
    for (QWidget* widget : QList<QWidget*>{m_days, m_lines, m_count, m_good, m_bad})
        all->addWidget(widget);
    all->addLayout(foot);
    all->addStretch(1);
}

QLayout* AuditTab::makeFilter() {
    for (CodeBox* box : {m_user, m_action})
        box->setMinimumWidth(200);
    for (DateField* field : {m_from, m_to})
        field->setMinimumWidth(kDaysWidth);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto* filter = new FlowLayout;
    for (QWidget* widget :
         QList<QWidget*>{m_user, m_action, besideWords(m_fromLabel, m_from), besideWords(m_toLabel, m_to)})
        filter->addWidget(widget);
    return filter;
}

void AuditTab::connectControls() {
    for (CodeBox* box : {m_user, m_action})
        connect(box, &CodeBox::chosen, this, &AuditTab::ask);
    for (DateField* field : {m_from, m_to}) {
        connect(field, &DateField::edited, this, &AuditTab::ask);
        connect(field, &QLineEdit::editingFinished, this, &AuditTab::ask);
    }
    connect(m_everybody, &QPushButton::clicked, this, [this] { showRecord({}, {}); });
    connect(m_check, &QPushButton::clicked, this, &AuditTab::check);
    connect(m_save, &QPushButton::clicked, this, &AuditTab::saveAsCsv);
    connect(m_paper, &QPushButton::clicked, this, [this] { emit paperAsked(m_entity ? m_name : QString()); });
}

void AuditTab::showRecord(const QUuid& entity, const QString& name) {
    m_entity = entity.isNull() ? std::nullopt : std::optional(entity);
    m_name = name;
    retranslate();
}

/// What keeps the days from bounding the list; nothing about one that is being typed.
Problems AuditTab::problemsOfDays() const {
    for (const DateField* field : {m_from, m_to})
        if (!field->isReadable() && !field->hasFocus()) return {{{}, ErrorCode::Date, {field->text()}}};
    const auto from = m_from->date();
    const auto to = m_to->date();
    return from && to && *to < *from ? Problems{{{}, ErrorCode::DateOrder, {}}} : Problems();
}

void AuditTab::ask() {
    m_days->setText(wording::messages(problemsOfDays()));
    const QUuid user = QUuid::fromString(m_user->code());
    m_table.ask({m_entity, user.isNull() ? std::nullopt : std::optional(user),
                 fromCode<AuditAction>(m_action->code()), m_from->date(), m_to->date()});
    const int lines = m_table.rowCount();
    m_count->setText(lines == 0 ? tr("Nothing of the kind was done.")
                                : tr("Lines: %1, the latest first").arg(QLocale().toString(lines)));
}

void AuditTab::check() {
    const AuditVerification found = m_table.verification();
    m_bad->setText(wording::messages(found.problems));
    m_good->setText(found.problems.isEmpty()
                        ? tr("The audit trail is whole. Entries: %1. Its end in short: %2")
                              .arg(QLocale().toString(found.entries), m_table.shortHead())
                        : QString());
}

void AuditTab::saveAsCsv() {
    const QString path =
        m_questions.fileToSave(tr("Where shall the list go?"), QDir::home().filePath(tr("audit-trail.csv")),
                               tr("Spreadsheets (*.csv)"));
    if (path.isEmpty()) return;
    const Problems problems = m_table.saveAs(path);
    m_bad->setText(wording::messages(problems));
    if (!problems.isEmpty()) return;
    ask(); // that it was saved stands in the trail
    emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void AuditTab::retranslate() {
    m_whose->setText(m_entity ? m_name : tr("Everybody"));
    m_everybody->setText(tr("Show everybody"));
    m_everybody->setVisible(m_entity.has_value());
    m_user->setAccessibleName(tr("Who did it"));
    m_action->setAccessibleName(tr("What was done"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_lines->setAccessibleName(tr("Audit trail"));
    m_check->setText(tr("Check the trail"));
    m_save->setText(tr("Save as a spreadsheet…"));
    m_paper->setText(tr("Print…"));
    ask();
}

void AuditTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void AuditTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
