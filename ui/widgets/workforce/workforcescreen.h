// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"
#include "ui/widgets/kit/listandpages.h"

namespace aelwyd {

class AddWorkerPage;
class EmptyPage;
class Questions;
class StaffListPane;
class TrainingPage;
class WorkerPage;

/// The page of staff: the list, and beside it one worker, or somebody who is being added; or the training
/// matrix. Pages are made when they are first needed.
/// Places: "worker/<id>/<tab>", "worker/new", "training", "" for the list alone.
class WorkforceScreen final : public ListAndPages {
    Q_OBJECT
  public:
    /// Desk and questions are not owned and must outlive the page.
    WorkforceScreen(StaffDesk& desk, Questions& questions, QWidget* parent = nullptr);

    QString title() const override;
    const char* iconName() const override { return "id-card"; }
    QUuid undoScope() const override;
    bool flush() override;
    QList<QAction*> errands() const override { return {commands().at(0), commands().at(2)}; }
    void enter() override;
    QString place() const override;
    void goTo(const QString& place) override;
    /// False if there is no such worker.
    bool open(const CareWorkerId& id);
    void addWorker();
    void showTraining();
    /// In a file that keeps a trail of who saw what.
    void offerTrail() { m_offersTrail = true; }

  signals:
    void trailAsked(const QUuid& record, const QString& name);
    /// The list of staff as it is narrowed, or the training matrix, on paper.
    void listPaperAsked();
    void trainingPaperAsked();
    void workerPaperAsked(const aelwyd::CareWorkerId& worker);

  protected:
    void changeEvent(QEvent* event) override;
    bool wantsAllRoom() const override;
    void setBackVisible(bool visible) override;
    void showEvent(QShowEvent* event) override;

  private:
    void connectPane();
    WorkerPage& workerPage();
    AddWorkerPage& addingPage();
    TrainingPage& trainingPage();
    void retranslate();
    void findWorker();
    void showNobody();
    void afterAdding(const CareWorkerId& id);

    StaffDesk& m_desk;
    Questions& m_questions;
    StaffListPane* m_pane;
    EmptyPage* m_nobody;
    WorkerPage* m_worker = nullptr;
    AddWorkerPage* m_add = nullptr;
    TrainingPage* m_training = nullptr;
    bool m_offersTrail = false;
};

} // namespace aelwyd
