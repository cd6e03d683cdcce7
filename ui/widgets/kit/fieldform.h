// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace aelwyd {

class BilingualField;
class PlainLabel;
class Remark;

/// Half: two such fields stand side by side where there is room.
enum class FieldWidth { Half, Full };

/// Shows that a control has a problem, and says which to those who do not see it; empty: it has none.
void markProblem(QWidget& control, const QString& message);

/// Labelled fields, one below the other or in two columns, each with its problem right under it.
class FieldForm final : public QWidget {
    Q_OBJECT
  public:
    explicit FieldForm(QWidget* parent = nullptr);
    /// Adds `control` (owned from now on) for `field` (the name that problems have) under `label`, which
    /// becomes its buddy and its accessible name. An empty label is not shown (check boxes say their own
    /// words).
    void addRow(const QString& field, const QString& label, QWidget* control,
                FieldWidth width = FieldWidth::Full);
    /// A heading between rows.
    PlainLabel* addHeading(const QString& text);
    /// Re-words a label.
    void setLabel(const QString& field, const QString& label);
    /// A soft line under the control, until there is a problem.
    void setHint(const QString& field, const QString& hint);
    void setRowVisible(const QString& field, bool visible);
    /// Words each problem beside its field and takes away those that are gone. Returns the problems that
    /// belong to no field here. A problem also belongs to a row when its field begins with the row's field
    /// and a slash or dot. Bilingual fields get problems of "<field>_cy" and "<field>_en", or "<field>/cy"
    /// and "<field>/en", under the language that they are about; the others once, under both.
    Problems showProblems(const Problems& problems);
    /// Takes what was told beside the field away, for what stands there now is other; its hint is back.
    void forgetProblem(const QString& field);
    /// Puts the focus into the first field with a problem; false if there is none.
    bool focusFirstProblem();
    QWidget* control(const QString& field) const;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        QString field;
        QString hint;
        QWidget* box = nullptr;
        PlainLabel* label = nullptr;
        QWidget* control = nullptr;
        PlainLabel* hintLabel = nullptr;
        Remark* problem = nullptr;
        FieldWidth width = FieldWidth::Full;
    };
    /// The place of a field's row; -1 without one.
    qsizetype placeOf(const QString& field) const;
    Row* row(const QString& field);
    void place();
    void showProblems(Row& row, const Problems& problems);
    void listenTo(const QString& field, QWidget* control);
    Problems problemsOf(const QString& field) const;
    void forgetNeeded(const QString& part, const QString& field);
    void forgetCleared(const QString& field, const BilingualField& control);

    QGridLayout* m_grid;
    QList<Row> m_rows;
    Problems m_problems;
    int m_columns = 0;
};

} // namespace aelwyd
