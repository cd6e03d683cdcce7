// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/personplans.h"
#include "ui/presentation/plans/planchoices.h"

#include <QUuid>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace aelwyd {

class Catalogues;
class EmptyPage;
class PlanEditor;
class PlanReader;
class Questions;
class Remark;
class VersionCard;
class VersionsCard;

/// The support plan on the page of a person: what is in force, the draft, all versions; writing, reading,
/// comparing, agreeing. It has margins and scrolls by itself.
class PlanTab final : public QWidget {
    Q_OBJECT
  public:
    /// Nothing is owned; services and questions must outlive the tab.
    PlanTab(PlanService& plans, const Catalogues& catalogues, const PeopleService& people,
            Questions& questions, QWidget* parent = nullptr);

    /// Shows the plans of this person; what was being typed for another is stored first. Nothing: nobody is
    /// open.
    void open(const std::optional<ServiceUserId>& person);
    /// Goes to writing: the draft there is, or the first or next version.
    void write();
    /// Stores what is being typed now; false when part of it cannot be stored as it is typed.
    bool flush();
    /// The draft that is being written; null otherwise.
    QUuid undoScope() const;
    PlanEditor* editor() const { return m_editor; }

  signals:
    void printRequested(const aelwyd::SupportPlanId& id);
    void undoScopeChanged();
    /// Writing likes the width of the whole window; the list of people may step aside meanwhile.
    void roomWanted(bool wanted);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildOverview();
    void buildDraftCard();
    void buildForceCard();
    void retranslate();
    void refresh();
    void showDraft();
    void showForce();
    void showOverview();
    void closeEditor();
    void leaveIfSettled();
    void read(const SupportPlanId& id);
    void compare(const SupportPlanId& id);
    void agree();
    void askForAgreement(const SupportPlanId& draft);
    void discard();

    PersonPlans m_plans;
    PlanChoices m_choices;
    Questions& m_questions;
    QStackedWidget* m_stack;
    QWidget* m_overview;
    EmptyPage* m_empty;
    VersionCard* m_draft;
    VersionCard* m_force;
    VersionsCard* m_versions;
    QWidget* m_discarded;
    QPushButton* m_bringBack;
    QPushButton* m_goOn;
    QPushButton* m_agree;
    QPushButton* m_compareDraft;
    QPushButton* m_printDraft;
    QPushButton* m_discard;
    QPushButton* m_change;
    QPushButton* m_read;
    QPushButton* m_print;
    PlanReader* m_reader;
    PlanEditor* m_editor = nullptr;
    std::optional<std::pair<SupportPlanId, AgreementForm>> m_begunAgreement;
};

} // namespace aelwyd
