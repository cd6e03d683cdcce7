// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"
#include "ui/presentation/vault/audittable.h"
#include "ui/presentation/vault/backupdesk.h"
#include "ui/presentation/vault/recordsdesk.h"
#include "ui/widgets/kit/page.h"

class QStackedWidget;

namespace aelwyd {

class AccountsTab;
class AuditTab;
class BackupsTab;
class EmptyPage;
class PageHeader;
class Questions;
class RecordsTab;
class WordTabs;

/// What the page works with. Nothing is owned; all outlive the page.
struct VaultDesks {
    AccountsDesk& accounts;
    BackupDesk& backups;
    AuditTable& audit;
    RecordsDesk& records;
};

/// Keeping it safe: who may open the file, backups, and who saw what. For a file that is not protected it
/// offers to protect it. Places: "accounts", "backups", "audit",
/// "audit/<id>/<name>", "records".
class VaultScreen final : public Page {
    Q_OBJECT
  public:
    VaultScreen(const VaultDesks& desks, Questions& questions, QWidget* parent = nullptr);
    QString title() const override;
    const char* iconName() const override { return "shield-check"; }
    QString place() const override;
    void goTo(const QString& place) override;

  signals:
    void protectAsked();
    void restoreAsked();
    /// The lines of the audit trail that are shown, on paper under this name.
    void trailAsked(const QString& about);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    PageHeader* m_header;
    QStackedWidget* m_stack;
    EmptyPage* m_open;
    WordTabs* m_tabs;
    AccountsTab* m_accounts;
    BackupsTab* m_backups;
    AuditTab* m_audit;
    RecordsTab* m_records;
};

} // namespace aelwyd
