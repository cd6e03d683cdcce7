// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/forms/recordform.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"

class QPushButton;

namespace aelwyd {

class CodeBox;
class PlainLabel;
class Remark;

/// The records of one kind below one another, each with a button to take it out, and a form to add one. What
/// is typed stays until it is saved or given up.
class RecordCard : public Card {
    Q_OBJECT
  public:
    /// What the card says; words are given anew on each change of language.
    struct Words {
        QString title;
        /// On the button that opens the form, and what it is called by a screen reader.
        QString add;
        QString addName;
        QString save;
        /// While there are no records.
        QString none;
    };
    /// One record to be read.
    struct Line {
        QString when;
        QString what;
        QString detail;
        /// Empty: it stays for good.
        QString removeName;
        friend bool operator==(const Line&, const Line&) = default;
    };
    using CodeWords = std::function<QString(const QString& code)>;

    /// `form` is not owned and must outlive the card.
    explicit RecordCard(RecordForm& form, QWidget* parent = nullptr);

    /// A row for a field of the form: a line, a date, a time, or several lines.
    void addField(const char* field, FieldWidth width);
    /// A row with a choice; an empty code among `codes` is "none yet".
    CodeBox* addChoice(const char* field, const QStringList& codes, const CodeWords& words, FieldWidth width);
    FieldForm& fields() { return *m_fields; }
    void setWords(const Words& words);
    void setLines(const QList<Line>& lines);
    /// Fills the form from what is kept; opens it if something typed came back.
    void refresh();
    void open();

  signals:
    void removeAsked(int line);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeEditor();
    void setOpen(bool open);
    void save();
    void giveUp();
    void leaveByKey();
    void showProblems();
    void build();
    QWidget* makeLine(int number);

    RecordForm& m_form;
    PlainLabel* m_none;
    QWidget* m_rows;
    QPushButton* m_add;
    QWidget* m_editor;
    FieldForm* m_fields;
    Remark* m_failed;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QString m_first;
    QList<Line> m_lines;
    QList<std::function<void()>> m_fillers;
};

} // namespace aelwyd
