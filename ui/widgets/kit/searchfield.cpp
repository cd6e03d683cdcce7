// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/searchfield.h"

#include "ui/widgets/kit/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace aelwyd {

SearchField::SearchField(QWidget* parent)
    : TextField(parent)
    , m_magnifier(addAction(icon("search", Tint::Soft), QLineEdit::LeadingPosition)) {
    setClearButtonEnabled(true);
}

void SearchField::setWords(const QString& placeholder, const QString& name) {
    setPlaceholderText(placeholder);
    setAccessibleName(name);
    m_magnifier->setText(tr("Search"));
    for (QToolButton* inner : findChildren<QToolButton*>()) {
        inner->setAccessibleName(inner->defaultAction() == m_magnifier ? tr("Search")
                                                                       : tr("Clear the search"));
        inner->setFocusPolicy(Qt::NoFocus);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (!m_list || !steerBy(event->key())) TextField::keyPressEvent(event);
}

bool SearchField::steerBy(int key) {
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_PageDown:
        return step(page), true;
    case Qt::Key_PageUp:
        return step(-page), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit entered(m_list->currentIndex().row()), true;
    case Qt::Key_Escape:
        if (text().isEmpty()) return false;
        return clear(), true;
    default:
        return false;
    }
}

void SearchField::step(int rows) {
    QAbstractItemModel* model = m_list->model();
    const int wanted = m_list->currentIndex().row() + rows;
    if (wanted >= model->rowCount() && model->canFetchMore({})) model->fetchMore({});
    const int row = std::clamp(wanted, 0, std::max(0, model->rowCount() - 1));
    m_list->setCurrentIndex(model->index(row, 0));
    m_list->scrollTo(model->index(row, 0));
    emit moved(row);
}

} // namespace aelwyd
