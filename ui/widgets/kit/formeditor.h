// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class FieldForm;
class Remark;
class TypedForm;

/// A form that opens among the other things of a page: fields, what stands against keeping them below, a
/// button that keeps them and one that throws away what was typed.
class FormEditor : public QWidget {
    Q_OBJECT
  public:
    /// The form has been opened: shows what it holds and takes the focus.
    virtual void begin() = 0;

  signals:
    /// It was kept, or thrown away.
    void done();

  protected:
    /// `form` is not owned and must outlive the editor.
    explicit FormEditor(TypedForm& form, QWidget* parent);
    /// Once, when the fields are there: lays them out between what stands above and below them, and words
    /// everything.
    void build(const QList<QWidget*>& above, const QList<QWidget*>& below = {});
    FieldForm& fields() { return *m_fields; }
    /// `cancelName` says to a screen reader what is cancelled.
    void setButtonWords(const QString& save, const QString& cancel, const QString& cancelName);

    /// Brings what the form holds into the controls.
    virtual void fill() = 0;
    /// Keeps what is typed, all or nothing.
    virtual Result<void> keep() = 0;
    /// Shows what else follows from what is typed, and what stands against it.
    virtual void refresh();
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

  private:
    void save();
    void cancel();
    void showProblems(const Problems& problems);

    TypedForm& m_form;
    FieldForm* m_fields;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
