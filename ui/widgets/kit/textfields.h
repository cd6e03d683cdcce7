// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace aelwyd {

/// A line edit that keeps no undo of its own (undo belongs to the window) and refuses a paste that is too
/// long.
class TextField : public QLineEdit {
    Q_OBJECT
  public:
    explicit TextField(QWidget* parent = nullptr);
    /// Greatest length in UTF-16 units; kLongestName unless set.
    void setLongest(int length) { m_longest = length; }
    /// Puts `text` in only where it differs, so that the cursor stays where it was.
    void replaceText(const QString& text);

  signals:
    /// Somebody tried to put in `length` characters where `longest` fit; the text is as it was.
    void refused(int length, int longest);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void insertOrRefuse(const QString& text);
    int m_longest;
};

/// Names that are known are offered under the field while one types a part of them; any other may be typed.
void offerNames(TextField& field, const QStringList& names);

enum class Lines { One, Many };

/// A plain text editor that grows with its text, keeps no undo of its own, pastes plain text only and refuses
/// what is too long. Tab leaves it; with Lines::One, Enter does too and line breaks become spaces, and in a
/// dialog Enter presses the dialog's own button, as in any line of it.
class TextArea : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit TextArea(Lines lines, QWidget* parent = nullptr);
    /// Greatest length in UTF-16 units; kLongestNote, or kLongestName for one line, unless set.
    void setLongest(int length) { m_longest = length; }
    /// Puts `text` in only where it differs, so that the cursor stays where it was. Not announced by
    /// `edited`.
    void replaceText(const QString& text);
    /// Lines shown when empty; 1 unless set.
    void setLeastLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// A person changed the text.
    void edited();
    /// The focus left after the text was shown.
    void left();
    void refused(int length, int longest);

  protected:
    bool event(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fit();
    void goOn(QKeyEvent* event);
    int heightFor(int lines) const;
    Lines m_lines;
    int m_longest;
    int m_leastLines = 1;
    bool m_silent = false;
};

} // namespace aelwyd
