// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/planeditormodel.h"

#include <QScopeGuard>
#include <QScopedValueRollback>
#include <utility>

namespace aelwyd {

template <>
void forgetItem<PersonalOutcome>(SupportPlan& plan, const PlanItemId& id) {
    for (Activity& activity : plan.activities)
        if (activity.outcome == id) activity.outcome.reset();
}

PlanEditorModel::PlanEditorModel(PlanService& plans, const SupportPlanId& id, QObject* parent)
    : QObject(parent)
    , m_plans(plans)
    , m_id(id)
    , m_stored{.serviceUser = ServiceUserId::create()}
    , m_plan(m_stored) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PlanEditorModel::flush);
    connect(&m_plans.workspace(), &Workspace::changed, this, &PlanEditorModel::follow);
    reload();
}

PlanEditorModel::~PlanEditorModel() {
    try {
        flush();
    } catch (const std::exception& fault) {
        qWarning("The last words of a plan could not be stored: %s", fault.what());
    }
}

void PlanEditorModel::type(const QString& field, PlanEdit edit) {
    if (!isEditable()) return;
    if (m_waiting && m_waiting->field != field) flush();
    if (!m_waiting) m_sinceFirstKey.start();
    m_waiting = Typed{field, std::move(edit)};
    m_waiting->edit(m_plan);
    const qint64 left = kLongestWaitMilliseconds - m_sinceFirstKey.elapsed();
    m_pause.start(static_cast<int>(std::clamp<qint64>(left, 0, kPauseMilliseconds)));
    emit edited(field);
}

void PlanEditorModel::choose(const QString& field, PlanEdit edit) {
    if (!isEditable()) return;
    flush();
    store({field, std::move(edit)}, {});
    rebuild();
    emit edited(field);
}

void PlanEditorModel::typeText(PlanText text, const BilingualText& words) {
    type(toCode(text), [text, words](SupportPlan& plan) { plan.texts[text] = words; });
}

void PlanEditorModel::flush() {
    m_pause.stop();
    if (!m_waiting) return;
    const Typed typed = *std::exchange(m_waiting, std::nullopt);
    // What could not be stored goes on waiting.
    auto waitOn = qScopeGuard([&] { m_waiting = typed; });
    store(typed, typed.field);
    waitOn.dismiss();
}

void PlanEditorModel::store(const Typed& typed, const QString& coalesce) {
    SupportPlan wanted = m_stored;
    typed.edit(wanted);
    const QScopedValueRollback<bool> own(m_own, true);
    if (m_plans.saveDraft(wanted, coalesce)) {
        m_stored = wanted;
        m_refused.remove(typed.field);
    } else {
        m_refused.insert(typed.field, typed.edit);
    }
}

void PlanEditorModel::follow(const ChangeSet& changes) {
    const bool mine =
        std::any_of(changes.changes.begin(), changes.changes.end(), [this](const Change& change) {
            return change.noun == Noun::SupportPlan && change.id == m_id.uuid();
        });
    if (mine && !m_own) reload();
}

void PlanEditorModel::reload() {
    const auto stored = m_plans.plan(m_id);
    const bool wasThere = m_exists;
    m_exists = stored.has_value();
    if (stored) m_stored = *stored;
    rebuild();
    if (!m_exists && wasThere)
        emit gone();
    else
        emit reloaded();
}

void PlanEditorModel::rebuild() {
    m_plan = m_stored;
    for (const PlanEdit& edit : std::as_const(m_refused))
        edit(m_plan);
    if (m_waiting) m_waiting->edit(m_plan);
}

bool PlanEditorModel::canUndo() const {
    if (!isEditable()) return false;
    if (m_waiting || !m_refused.isEmpty()) return true;
    const Workspace& workspace = m_plans.workspace();
    return workspace.canUndo(m_id.uuid()) && workspace.nextUndo(m_id.uuid()) == Operation::EditPlan;
}

bool PlanEditorModel::canRedo() const {
    return isEditable() && !m_waiting && m_plans.workspace().canRedo(m_id.uuid());
}

void PlanEditorModel::undo() {
    flush();
    if (!dropRefused() && canUndo()) takeBack(&Workspace::undo);
}

void PlanEditorModel::redo() {
    flush();
    if (canRedo()) takeBack(&Workspace::redo);
}

bool PlanEditorModel::dropRefused() {
    if (m_refused.isEmpty()) return false;
    m_refused.clear();
    rebuild();
    emit reloaded();
    return true;
}

void PlanEditorModel::takeBack(Result<void> (Workspace::*step)(const QUuid&)) {
    const SupportPlan before = m_stored;
    if (!(m_plans.workspace().*step)(m_id.uuid()) || !m_exists) return;
    const QList<PlanChange> changes = compare(before, m_stored);
    if (!changes.isEmpty()) emit tookEffect(changes.first());
}

} // namespace aelwyd
