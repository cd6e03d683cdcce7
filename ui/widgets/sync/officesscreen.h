// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/exchangedesk.h"
#include "ui/presentation/sync/folderdesk.h"
#include "ui/presentation/sync/inboxdesk.h"
#include "ui/presentation/sync/pairingdesk.h"
#include "ui/widgets/kit/page.h"

namespace aelwyd {

class ComputersTab;
class ExchangeTab;
class InboxTab;
class PageHeader;
class Questions;
class WordTabs;

/// What the page works with. Nothing is owned; all outlive the page.
struct OfficesDesks {
    InboxDesk& inbox;
    PairingDesk& pairing;
    ExchangeDesk& files;
    FolderDesk& folder;
};

/// Between offices: what is to be resolved, what goes between the copies of the file, and which computers
/// have one. A file of another computer that is dropped on it is looked into. Places: "resolve", "exchange",
/// "computers"; "join" begins joining an agency.
class OfficesScreen final : public Page {
    Q_OBJECT
  public:
    OfficesScreen(const OfficesDesks& desks, Questions& questions, QWidget* parent = nullptr);
    QString title() const override;
    const char* iconName() const override { return "mail"; }
    QString place() const override;
    void goTo(const QString& place) override;

  signals:
    void placeAsked(const QString& place);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void refresh();
    void retranslate();
    OfficesDesks m_desks;
    PageHeader* m_header;
    WordTabs* m_tabs;
    bool m_wasSeen = false;
    InboxTab* m_inbox;
    ExchangeTab* m_exchange;
    ComputersTab* m_computers;
};

} // namespace aelwyd
