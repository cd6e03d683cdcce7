// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/forms/typedform.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace aelwyd {

class Card;
class FieldForm;
class PageHeader;
class Questions;
class Remark;

/// A page on which a record is begun with the little that is known on the first day. What is typed stays
/// until it is saved or thrown away on purpose. Enter and Ctrl+S save, Escape cancels.
class NewRecordPage : public QWidget {
    Q_OBJECT
  signals:
    void closed();

  protected:
    struct Words {
        QString title;
        QString facts;
        QString save;
        QString throwAway;
    };
    /// Neither is owned; both must outlive the page.
    NewRecordPage(TypedForm& form, Questions& questions, QWidget* parent);

    void setWords(const Words& words);
    /// Another card below those that are there; the page owns it.
    Card* addCard(FieldForm* fields);
    /// The fields show what the form holds; the focus goes to the one named.
    void showForm(const QString& firstField);

    virtual void fill() = 0;
    /// Saves, and goes on to the record; false when something stands against it.
    virtual bool save() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeFoot();
    void showProblems();
    void trySaving();
    void cancel();

    TypedForm& m_form;
    Questions& m_questions;
    PageHeader* m_header;
    QVBoxLayout* m_cards;
    Remark* m_restored;
    Remark* m_failed;
    QList<FieldForm*> m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QString m_throwAway;
};

} // namespace aelwyd
