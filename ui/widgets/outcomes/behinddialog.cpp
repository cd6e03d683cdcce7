// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/behinddialog.h"

#include "core/base/text.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/spacedcells.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace aelwyd {

/// In pixels: what most lists need; longer ones scroll.
static constexpr int kBehindWidth = 460, kBehindHeight = 420;

BehindDialog::BehindDialog(const QString& figure, const QList<PersonBehind>& people, QWidget* parent)
    : QDialog(parent)
    , m_people(people)
    , m_list(new QListWidget) {
    setWindowTitle(tr("The people behind it"));
    fill();
    auto* buttons = new QDialogButtonBox;
    if (!people.isEmpty()) buttons->addButton(tr("Open the person"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(wrappedLabel(figure, TextRole::CardTitle));
    const QString count =
        people.isEmpty() ? tr("There is nobody behind this figure.") : tr("People: %1").arg(people.size());
    column->addWidget(wrappedLabel(count, TextRole::Soft));
    setAccessibleDescription(count);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::activated, this, [this](const QModelIndex& at) { choose(at.row()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->currentRow()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(kBehindWidth);
    if (!people.isEmpty()) resize(kBehindWidth, kBehindHeight);
}

void BehindDialog::fill() {
    for (const PersonBehind& person : std::as_const(m_people))
        m_list->addItem(QStringLiteral("%1 (%2)").arg(withVisibleControls(person.name),
                                                      withVisibleControls(person.reference)));
    m_list->setItemDelegate(new SpacedCells(m_list));
    // Choosing one lays the rows out, and they are to be as high as the style has them.
    m_list->ensurePolished();
    m_list->setAccessibleName(tr("The people behind it"));
    m_list->setCurrentRow(m_people.isEmpty() ? -1 : 0);
    if (m_people.isEmpty()) m_list->hide();
}

void BehindDialog::choose(int row) {
    if (row < 0) return;
    m_chosen = m_people.at(row).person;
    accept();
}

} // namespace aelwyd
