// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/findingdelegate.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace aelwyd {

Palette::Palette(Search search, QWidget* parent)
    : QDialog(parent)
    , m_search(std::move(search))
    , m_field(new TextField)
    , m_list(new QListWidget) {
    setWindowTitle(tr("Find"));
    resize(560, 440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_field->setPlaceholderText(tr("Name, number, postcode, page or action"));
    m_field->setAccessibleName(tr("What to find"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(
        wrappedLabel(tr("Up and Down choose, Enter goes there, Escape closes."), TextRole::Small));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &Palette::speak);
    find({});
}

/// The focus stays in the line above the list; its description says which line is chosen.
void Palette::speak(int row) {
    const QListWidgetItem* item = m_list->item(row);
    m_field->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

static QString spoken(const PaletteFinding& finding) {
    return finding.detail.isEmpty() ? finding.title
                                    : QStringLiteral("%1, %2").arg(finding.title, finding.detail);
}

void Palette::find(const QString& text) {
    m_findings = m_search(text);
    m_list->clear();
    for (const PaletteFinding& finding : std::as_const(m_findings)) {
        auto* item = new QListWidgetItem(finding.icon, finding.title, m_list);
        item->setData(FindingDelegate::kDetailRole, finding.detail);
        item->setData(Qt::AccessibleTextRole, spoken(finding));
    }
    if (m_findings.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing was found. Try fewer letters."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void Palette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_findings.size()) return;
    const auto go = m_findings.at(row).go;
    accept();
    go();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0) return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    return true;
}

} // namespace aelwyd
