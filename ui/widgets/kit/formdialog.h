// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/widgets/kit/growingdialog.h"

#include <QJsonObject>

class QPushButton;
class QUuid;

namespace aelwyd {

class FieldForm;
class PlainLabel;
class Remark;

/// A form that is filled in at one go: fields with their problems beside them, one button that keeps it. What
/// cannot be kept stays as it was typed. Once something is typed, Escape leads to the button that leaves the
/// form, and only there leaves it. Control and Enter keep it from any field, also from one of many lines.
class FormDialog : public GrowingDialog {
    Q_OBJECT
  public:
    /// `width` in pixels.
    explicit FormDialog(int width, QWidget* parent = nullptr);

    /// Which form it is and whose record it is about, as a name under which to keep what is half typed; empty
    /// where nothing of it may be kept.
    const QString& about() const { return m_about; }
    /// The fields that are otherwise than when the form was shown.
    QJsonObject halfTyped() const;
    /// Puts into the fields what was half typed before, and says so.
    void takeUp(const QJsonObject& halfTyped);

  protected:
    FieldForm& form() { return *m_form; }
    /// The title, a soft line below it (none: empty), and the word on the button.
    void setWords(const QString& title, const QString& text, const QString& action);
    /// The record that is written, or the one that a new record will belong to.
    void setAbout(const char* kind, const QUuid& record);
    /// Whether the button can be pressed; a line of the form must say why not.
    void setReady(bool ready);
    /// Keeps what is typed; the problems that stand against it.
    virtual Problems keep() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    int wantedHeight() const override;

  private:
    void go();
    void sayTakenUp();
    QList<QWidget*> controls() const;
    void orderKeys();
    QWidget* m_content;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Remark* m_takenUp;
    Remark* m_refusal;
    FieldForm* m_form;
    QPushButton* m_go;
    QPushButton* m_cancel;
    /// What stood in the fields when the form was shown.
    QJsonObject m_typedBefore;
    QString m_about;
};

} // namespace aelwyd
