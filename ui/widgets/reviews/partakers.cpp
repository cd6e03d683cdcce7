// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviews/partakers.h"

#include "core/base/id.h"
#include "core/base/text.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/textfields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

namespace aelwyd {

static constexpr int kActionLines = 3;
/// A line, and what stands against it.
static constexpr int kGridRows = 2;
/// In pixels: room for what a day is asked for with, in either language.
static constexpr int kDayWidth = 200;

/// What the rules call a field of a line.
static QString placeOf(const char* part, const QUuid& id, const char* field) {
    return QStringLiteral("%1/%2/%3")
        .arg(QLatin1String(part), id.toString(QUuid::WithoutBraces), QLatin1String(field));
}

Partakers::Partakers(QWidget* parent)
    : FieldGroup(parent)
    , m_whyNone(new TextField) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const Voice role : {Voice::Person, Voice::Family, Voice::Friend, Voice::Advocate, Voice::CareWorker,
                             Voice::SocialWorker, Voice::HealthWorker, Voice::Office})
        add(role);
    addField(*grid, kGridRows * static_cast<int>(m_rows.size()), 1, m_whyNone);
    m_whyNone->setLongest(kLongestNote);
    m_whyNone->hide();
    m_rows.first().tick->setChecked(true);
    retranslate();
}

/// Naming somebody ticks them.
void Partakers::add(Voice role) {
    const Row row{role, newUuidV7(), new QCheckBox, new TextField};
    auto* grid = static_cast<QGridLayout*>(layout());
    const int line = kGridRows * static_cast<int>(m_rows.size());
    grid->addWidget(row.tick, line, 0);
    addField(*grid, line, 1, row.name);
    nameFields(row);
    connect(row.name, &QLineEdit::textEdited, row.tick,
            [tick = row.tick](const QString& name) { tick->setChecked(!name.isEmpty()); });
    m_rows.append(row);
}

void Partakers::nameFields(const Row& row) {
    setField(row.name, placeOf("participants", row.id, "name"));
    if (row.role == Voice::SocialWorker) setField(m_whyNone, placeOf("participants", row.id, "note"));
}

void Partakers::offer(const QMap<Voice, QStringList>& known) {
    for (const Row& row : std::as_const(m_rows)) {
        const QStringList names = known.value(row.role);
        offerNames(*row.name, names);
        if (names.size() != 1 || row.role == Voice::Person) continue;
        connect(row.tick, &QCheckBox::toggled, row.name, [name = row.name, only = names.first()](bool on) {
            if (on && name->text().isEmpty()) name->setText(only);
        });
    }
}

void Partakers::askWhyNoSocialWorker(bool ask) {
    m_whyNone->setVisible(ask);
}

void Partakers::setParticipants(const QList<ReviewParticipant>& participants) {
    m_others = participants;
    for (Row& row : m_rows) {
        const auto own = std::find_if(m_others.begin(), m_others.end(),
                                      [&](const auto& each) { return each.role == row.role; });
        const ReviewParticipant shown =
            own == m_others.end() ? ReviewParticipant{row.id, row.role, {}, {}} : *own;
        row.id = shown.id;
        nameFields(row);
        row.tick->setChecked(own != m_others.end() && shown.note.isEmpty());
        row.name->setText(shown.name);
        if (!shown.note.isEmpty()) m_whyNone->setText(shown.note);
        if (own != m_others.end()) m_others.erase(own);
    }
}

QList<ReviewParticipant> Partakers::participants() const {
    QList<ReviewParticipant> all;
    for (const Row& row : m_rows) {
        const QString why =
            row.role == Voice::SocialWorker && !m_whyNone->isHidden() ? m_whyNone->text() : QString();
        if (row.tick->isChecked())
            all.append({row.id, row.role, row.name->text(), {}});
        else if (!why.trimmed().isEmpty())
            all.append({row.id, row.role, {}, why});
    }
    return all + m_others;
}

void Partakers::retranslate() {
    for (const Row& row : std::as_const(m_rows)) {
        row.tick->setText(wording::word(row.role));
        row.name->setAccessibleName(tr("Name: %1").arg(wording::word(row.role)));
        row.name->setPlaceholderText(tr("Name"));
    }
    m_whyNone->setAccessibleName(tr("Why no social worker took part"));
    m_whyNone->setPlaceholderText(m_whyNone->accessibleName());
}

ActionLines::ActionLines(QWidget* parent)
    : FieldGroup(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(2, kDayWidth);
    for (int line = 0; line < kActionLines; ++line)
        addLine();
    retranslate();
}

void ActionLines::addLine() {
    auto* grid = static_cast<QGridLayout*>(layout());
    const Row row{newUuidV7(), new TextField, new TextField, new DateField};
    const int line = kGridRows * static_cast<int>(m_rows.size());
    row.what->setLongest(kLongestNote);
    offerNames(*row.owner, m_names);
    addField(*grid, line, 0, row.what);
    addField(*grid, line, 1, row.owner);
    addField(*grid, line, 2, row.due);
    nameFields(row);
    m_rows.append(row);
}

void ActionLines::nameFields(const Row& row) {
    setField(row.what, placeOf("actions", row.id, "what"));
    setField(row.owner, placeOf("actions", row.id, "owner"));
    setField(row.due, placeOf("actions", row.id, "due_on"));
}

Problems ActionLines::problems() const {
    Problems problems;
    for (const Row& row : m_rows)
        if (!row.due->isReadable())
            problems.append({placeOf("actions", row.id, "due_on"), ErrorCode::Date, {row.due->text()}});
    return problems;
}

void ActionLines::offer(const QStringList& names) {
    m_names = names;
    for (const Row& row : std::as_const(m_rows))
        offerNames(*row.owner, names);
}

void ActionLines::setActions(const QList<ReviewAction>& actions) {
    while (m_rows.size() <= actions.size())
        addLine();
    for (qsizetype line = 0; line < actions.size(); ++line) {
        Row& row = m_rows[line];
        row.id = actions[line].id;
        row.what->setText(actions[line].what);
        row.owner->setText(actions[line].owner);
        row.due->setDate(actions[line].dueOn);
        row.doneOn = actions[line].doneOn;
        nameFields(row);
    }
    retranslate();
}

QList<ReviewAction> ActionLines::actions() const {
    QList<ReviewAction> all;
    for (const Row& row : m_rows)
        if (!(row.what->text() + row.owner->text() + row.due->text()).trimmed().isEmpty())
            all.append(
                {row.id, row.what->text(), row.owner->text(), row.due->date().value_or(QDate()), row.doneOn});
    return all;
}

void ActionLines::retranslate() {
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        const Row& row = m_rows[line];
        row.what->setPlaceholderText(tr("What is to be done"));
        row.owner->setPlaceholderText(tr("By whom"));
        row.what->setAccessibleName(tr("What is to be done, line %1").arg(line + 1));
        row.owner->setAccessibleName(tr("By whom, line %1").arg(line + 1));
        row.due->setAccessibleName(tr("Until when, line %1").arg(line + 1));
    }
}

} // namespace aelwyd
