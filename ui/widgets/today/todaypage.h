// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/today/todaymodel.h"
#include "ui/widgets/kit/page.h"

#include <QElapsedTimer>
#include <chrono>
#include <optional>

class QBoxLayout;
class QListView;
class QStackedWidget;
class QTimer;

namespace aelwyd {

class CodeBox;
class EmptyPage;
class PageHeader;

/// The first screen: what is due, late or wrong, the most pressing first; each line opens where it is dealt
/// with.
class TodayPage final : public Page {
    Q_OBJECT
  public:
    /// `model` is not owned and must outlive the page. Reading that has not ended after `patience` goes on
    /// part by part, and keys and clicks are answered in between; until then what was there before is shown.
    explicit TodayPage(TodayModel& model, QWidget* parent = nullptr,
                       std::chrono::milliseconds patience = std::chrono::milliseconds(40));
    QString title() const override;
    QString alsoFoundBy() const override;
    const char* iconName() const override { return "sun"; }
    QList<QAction*> errands() const override { return {m_agency}; }
    /// "agency": what was said to the agency.
    void goTo(const QString& place) override;
    /// Reads again, once for many changes that follow each other; while it is hidden, when it is shown.
    void follow();
    /// Reads again where the clock has come to another day; looked at once a minute while it is in front.
    void lookAtDay();

  signals:
    void placeAsked(const QString& place);
    /// What was said to the agency about nobody in particular is to be shown, and answered, at once.
    void agencyAsked();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void addTheme(QBoxLayout& body);
    void addList(QBoxLayout& body);
    void addAgency();
    void narrow(const QString& theme);
    void openAgency();
    void open(const QModelIndex& index);
    struct Sight;
    Sight sight() const;
    void returnTo(const Sight& before);
    void refresh();
    void catchUp();
    void workAhead();
    void showFacts();
    void readOn();
    void retranslate();
    TodayModel& m_model;
    std::chrono::milliseconds m_patience;
    QTimer* m_next;
    QTimer* m_joining;
    QTimer* m_day;
    QTimer* m_ahead;
    QElapsedTimer m_reading;
    QElapsedTimer m_behind;
    PageHeader* m_header;
    QAction* m_agency;
    CodeBox* m_theme;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyPage* m_empty;
};

} // namespace aelwyd
