// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

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
    m_list->setIconSize({18, 18});
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(
        wrappedLabel(tr("Up and Down choose, Enter goes there, Escape closes."), TextRole::Small));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    find({});
}

void Palette::find(const QString& text) {
    m_findings = m_search(text);
    m_list->clear();
    for (const Finding& finding : std::as_const(m_findings)) {
        const QString line = finding.detail.isEmpty()
                                 ? finding.title
                                 : finding.title + QStringLiteral("  ·  ") + finding.detail;
        new QListWidgetItem(finding.icon, line, m_list);
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
