// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace aelwyd {

class PageHeader;
class RagBadge;
class Remark;
class StaffTab;
class WordTabs;

/// Everything about the worker who is open, under tabs.
class WorkerPage final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the page.
    explicit WorkerPage(StaffDesk& desk, QWidget* parent = nullptr);

    /// Another worker is open at the desk.
    void open();
    /// "overview", "about", "availability", "competences", "experience", "supervision".
    QString tab() const;
    void showTab(const QString& tab);
    /// Offers a way back to the list where there is room for one of them only.
    void setBackVisible(bool visible);
    /// Shows the way to the trail of who saw and changed this record; without it, none is kept.
    void offerTrail();
    /// Puts the focus on the tabs.
    void enter();

  signals:
    void backAsked();
    void paperAsked();
    void trailAsked(const QUuid& record, const QString& name);
    void tabChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeTabs();
    StaffTab* newPage(int index);
    void makePage();
    void retranslate();
    void refresh();
    void refreshHeader();

    StaffDesk& m_desk;
    PageHeader* m_header;
    QToolButton* m_back;
    QToolButton* m_trail;
    QPushButton* m_paper;
    RagBadge* m_badge;
    WordTabs* m_tabs;
    QList<QWidget*> m_places;
    /// Null while nobody has looked at them.
    QList<StaffTab*> m_pages;
};

} // namespace aelwyd
