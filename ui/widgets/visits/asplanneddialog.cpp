// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/asplanneddialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

namespace aelwyd {

static constexpr int kRowsShown = 14;
/// So wide that what is to be noted of a visit stands beside those who came, two of them.
static constexpr QSize kLeastSize(920, 420);

AsPlannedDialog::AsPlannedDialog(std::unique_ptr<AsPlannedModel> model, QWidget* parent)
    : GrowingDialog(parent)
    , m_model(std::move(model))
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_choice(new CodeBox(&AsPlannedModel::choiceWords))
    , m_table(new TableBox(AsPlannedModel::Remarks, kRowsShown))
    , m_nothing(wrappedLabel())
    , m_told(new Remark(Remark::Kind::Good))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_all(linkButton({}, "check"))
    , m_none(linkButton())
    , m_record(primaryButton({}, "check"))
    , m_close(plainButton()) {
    build();
    m_choice->setCodes(m_model->choices());
    m_table->setModel(m_model.get());
    m_table->wrapRows();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, AsPlannedModel::When));
    connect(m_choice, &CodeBox::chosen, m_model.get(), &AsPlannedModel::choose);
    connect(m_model.get(), &AsPlannedModel::tickedChanged, this, &AsPlannedDialog::showCount);
    connect(m_table, &QAbstractItemView::pressed, this,
            [this](const QModelIndex& cell) { m_wasTicked = isTicked(cell); });
    connect(m_table, &QAbstractItemView::clicked, this, &AsPlannedDialog::toggle);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_record, &QPushButton::clicked, this, &AsPlannedDialog::record);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumSize(kLeastSize);
    retranslate();
}

void AsPlannedDialog::build() {
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_all);
    choice->addWidget(m_none);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_record);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text})
        column->addWidget(widget);
    column->addLayout(choice);
    for (QWidget* widget : QList<QWidget*>{m_table, m_nothing, m_told, m_refusal})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(foot);
}

bool AsPlannedDialog::isTicked(const QModelIndex& cell) const {
    return cell.siblingAtColumn(AsPlannedModel::When).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

/// A click anywhere in the row. The box itself does it by itself: of a press on it nothing is told.
void AsPlannedDialog::toggle(const QModelIndex& cell) {
    const auto before = std::exchange(m_wasTicked, {});
    if (before != isTicked(cell)) return;
    m_model->setData(cell.siblingAtColumn(AsPlannedModel::When), *before ? Qt::Unchecked : Qt::Checked,
                     Qt::CheckStateRole);
}

void AsPlannedDialog::record() {
    const auto told = m_model->record();
    m_refusal->setText(told ? QString() : wording::messages(told.problems()));
    if (!told) return;
    m_outcome = told.value();
    if (m_model->rowCount() == 0) return accept();
    m_told->setText(m_outcome);
    m_choice->setCodes(m_model->choices());
}

void AsPlannedDialog::showCount() {
    const int count = m_model->ticked();
    m_record->setText(tr("Record as planned (%1)").arg(count));
    m_record->setEnabled(count > 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void AsPlannedDialog::retranslate() {
    setWindowTitle(tr("Made as planned"));
    m_title->setText(tr("Made as planned"));
    m_text->setText(tr("These visits are over, and nothing is recorded of them yet. Tick off whatever was "
                       "different, and record that by itself. One Undo takes all of it back."));
    m_choice->setAccessibleName(tr("Which visits"));
    m_table->setAccessibleName(tr("Visits that are over"));
    m_nothing->setText(tr("Everything is recorded here."));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_close->setText(tr("Close"));
    showCount();
}

void AsPlannedDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
