// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QWidget>

namespace aelwyd {

/// One tab of a worker's page: cards below one another, worded anew on each change of language.
class StaffTab : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit StaffTab(StaffDesk& desk, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
        , m_column(new QVBoxLayout(this)) {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(16);
    }
    /// Shows the worker who is open.
    virtual void refresh() = 0;

  protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) retranslate();
    }

    StaffDesk& m_desk;
    QVBoxLayout* m_column;
};

} // namespace aelwyd
