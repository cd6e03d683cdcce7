// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "ui/widgets/kit/textfields.h"

#include <QWidget>

class QBoxLayout;

namespace aelwyd {

class PlainLabel;
class Remark;

/// One text in Welsh and in English, side by side, or one above the other where it is narrow. The reader's
/// own language comes first. A quiet sign beside a language's name says that its readers are left out; its
/// room is kept while it is not needed.
class BilingualField final : public QWidget {
    Q_OBJECT
  public:
    explicit BilingualField(Lines lines = Lines::Many, QWidget* parent = nullptr);
    ~BilingualField() override;

    /// What the text is, for the accessible names ("What matters to me, Welsh"); not shown.
    void setLabel(const QString& label);
    BilingualText text() const;
    /// Changes only what differs; the cursor and an unfinished word stay. Not announced by `edited`.
    void setText(const BilingualText& text);
    /// Greatest length of each language in UTF-16 units.
    void setLongest(int length);
    void setLeastLines(int lines);
    /// Shown under the language that it is about; empty takes it away.
    void setProblem(ReaderLanguage language, const QString& text);
    /// About the text as a whole: once, below both. It goes when either language is changed.
    void setProblem(const QString& text);
    /// Whether a problem of this language is still shown.
    bool tellsProblem(ReaderLanguage language) const;
    TextArea* editor(ReaderLanguage language) const;

  signals:
    /// A person changed the text in either language.
    void edited();
    /// The focus left one of the editors.
    void left();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Side {
        QWidget* box = nullptr;
        PlainLabel* head = nullptr;
        TextArea* editor = nullptr;
        Remark* problem = nullptr;
        Remark* leftOut = nullptr;
    };
    Side makeSide(Lines lines);
    void listen(const Side& made);
    void order();
    void orderTabs();
    void retranslate();
    void refresh();
    void levelHeads();
    Side& side(ReaderLanguage language) { return language == ReaderLanguage::Welsh ? m_welsh : m_english; }

    QString m_label;
    QBoxLayout* m_layout;
    Side m_welsh;
    Side m_english;
    Remark* m_problem;
};

} // namespace aelwyd
