// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planeditormodel.h"

#include <QWidget>

class QVBoxLayout;

namespace aelwyd {

class PlainLabel;

/// One part of the plan in the editor, with its title and what belongs there.
class PlanPageView : public QWidget {
    Q_OBJECT
  public:
    /// Puts in what differs from the model; what is being typed is left alone.
    virtual void refresh() = 0;
    /// Something was typed or chosen on this page: what hangs on it is worded anew.
    virtual void follow() {}
    virtual void retranslate();
    /// Tells the problems beside the fields of this part; others are left alone.
    virtual void showProblems(const Problems& problems) = 0;
    virtual void focusFirst() = 0;
    /// Opens what has to be opened; false when the field is not on this page.
    virtual bool focusField(const QString& field) = 0;
    /// The first field, as in problems, whose text cannot be read, so that the plan still holds what was
    /// there before; empty if there is none.
    virtual QString firstUnreadable() const { return {}; }

  signals:
    /// An item was taken out, and can be brought back.
    void removed(const QString& name);
    /// The reader asked for a field of another part.
    void fieldRequested(const QString& field);

  protected:
    PlanPageView(PlanEditorModel& model, PlanPage page);
    QVBoxLayout* content() const { return m_content; }

    PlanEditorModel& m_model;
    const PlanPage m_page;

  private:
    PlainLabel* m_title;
    PlainLabel* m_introduction;
    QVBoxLayout* m_content;
};

} // namespace aelwyd
