// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/textfields.h"

#include <QDate>
#include <QTime>
#include <optional>

namespace aelwyd {

/// A line for a date, read in Welsh, English or ISO form ("1 Mawrth 1939", "1/3/39", "1939-03-01") and shown
/// in the interface's language. Empty is no date. What cannot be read stays as typed.
class DateField final : public TextField {
    Q_OBJECT
  public:
    explicit DateField(QWidget* parent = nullptr);
    /// The date, if what is typed is one.
    std::optional<QDate> date() const;
    /// Leaves the text alone while it already means `date`.
    void setDate(const std::optional<QDate>& date);
    /// False when something is typed that is no date.
    bool isReadable() const;

  signals:
    /// A person changed the text.
    void edited();

  protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void tidy();
    void retranslate();
};

/// A line for a time of day ("8:15", "0815", "8.15 am"). Empty is no time. What cannot be read stays as
/// typed.
class TimeField final : public TextField {
    Q_OBJECT
  public:
    explicit TimeField(QWidget* parent = nullptr);
    std::optional<QTime> time() const;
    void setTime(const std::optional<QTime>& time);
    bool isReadable() const;
    /// Left empty it means any time, and says so.
    void setMayBeOpen();

  signals:
    void edited();

  protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void retranslate();

    bool m_mayBeOpen = false;
};

} // namespace aelwyd
