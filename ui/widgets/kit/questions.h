// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace aelwyd {

/// Everything that stops a person with a question. The window's own asks with dialogs; tests answer
/// themselves.
class Questions {
  public:
    virtual ~Questions() = default;
    /// True if the person chose `actionWord` (a verb: "Delete"); the other button is "Cancel".
    virtual bool confirm(const QString& title, const QString& text, const QString& actionWord) = 0;
    /// As `confirm`, with a word of its own for not doing it ("Go on typing").
    virtual bool confirmOr(const QString& title, const QString& text, const QString& actionWord,
                           const QString& stayWord) {
        Q_UNUSED(stayWord)
        return confirm(title, text, actionWord);
    }
    virtual void tell(const QString& title, const QString& text) = 0;
    /// One line of text; nothing when cancelled.
    virtual std::optional<QString> ask(const QString& title, const QString& label,
                                       const QString& actionWord) = 0;
    /// A path, empty when cancelled. `filter` as QFileDialog takes it: "Aelwyd files (*.aelwyd)".
    virtual QString fileToOpen(const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual QString folderToUse(const QString& title) = 0;
};

/// Asks with dialogs on `window`, which must outlive it.
class WindowQuestions final : public Questions {
  public:
    explicit WindowQuestions(QWidget* window)
        : m_window(window) {}
    bool confirm(const QString& title, const QString& text, const QString& actionWord) override;
    bool confirmOr(const QString& title, const QString& text, const QString& actionWord,
                   const QString& stayWord) override;
    void tell(const QString& title, const QString& text) override;
    std::optional<QString> ask(const QString& title, const QString& label,
                               const QString& actionWord) override;
    QString fileToOpen(const QString& title, const QString& filter) override;
    QString fileToSave(const QString& title, const QString& suggestion, const QString& filter) override;
    QString folderToUse(const QString& title) override;

  private:
    QWidget* m_window;
};

} // namespace aelwyd
