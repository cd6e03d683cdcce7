// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QGridLayout;

namespace aelwyd {

class Remark;
class TextField;

/// Several lines that stand in one row of a form, each with its problem right under it. The keys that the
/// group gets go to the first line that has one.
class FieldGroup : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    /// Shows those that are about one of its lines there; gives back the others.
    Problems showProblems(const Problems& problems);

  signals:
    /// Something was typed into the line that the rules call so.
    void edited(const QString& field);

  protected:
    /// Puts a line into `grid`, and the room for its problem under it: two rows of the grid from `row` on.
    void addField(QGridLayout& grid, int row, int column, TextField* control);
    /// What the rules call the line.
    void setField(const TextField* control, const QString& field);

  private:
    struct Part {
        TextField* control;
        Remark* problem;
        QString field = {};
    };
    static void tell(const Part& part, const Problems& problems);
    QList<Part> m_parts;
};

} // namespace aelwyd
