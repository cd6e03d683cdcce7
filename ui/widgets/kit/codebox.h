// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <functional>

namespace aelwyd {

/// One of several codes, shown in words. The wheel scrolls the page, not the choice.
class CodeBox final : public QComboBox {
    Q_OBJECT
  public:
    using Words = std::function<QString(const QString& code)>;

    /// `words` is asked again when the language of the interface changes.
    explicit CodeBox(Words words, QWidget* parent = nullptr);
    /// Keeps the code that is chosen, if it is still there. Not announced by `chosen`.
    void setCodes(const QStringList& codes);
    QString code() const { return currentData().toString(); }
    /// A code that was not offered is added. Not announced by `chosen`.
    void setCode(const QString& code);

    /// Also the accessible description: with Qt 6.4 on Linux a combo box says what is chosen as its name, and
    /// a box without a label beside it would never say what it is for.
    void setAccessibleName(const QString& name);

  signals:
    /// A person chose.
    void chosen(const QString& code);

  protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    Words m_words;
};

} // namespace aelwyd
