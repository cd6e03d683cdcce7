// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/inboxdesk.h"
#include "ui/widgets/kit/page.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace aelwyd {

class EmptyPage;
class PageHeader;
class Questions;
class Remark;

/// To resolve: what two copies of the file wrote apart, and what does not go together; each is decided with
/// one click.
class InboxPage final : public Page {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    InboxPage(InboxDesk& desk, Questions& questions, QWidget* parent = nullptr);
    QString title() const override;
    const char* iconName() const override { return "mail"; }

  signals:
    void placeAsked(const QString& place);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeCard(const InboxLine& line);
    QWidget* makeSide(const InboxLine& line, int side);
    void refresh();
    void accept(const InboxLine& line);
    void tell(const Problems& problems, const QString& done);
    void retranslate();
    InboxDesk& m_desk;
    Questions& m_questions;
    PageHeader* m_header;
    QPushButton* m_undo;
    Remark* m_refusal;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
};

} // namespace aelwyd
