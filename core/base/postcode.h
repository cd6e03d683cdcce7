// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace aelwyd {

/// A United Kingdom postcode in its usual form: upper case, one space before the last three characters.
class PostCode {
  public:
    /// Nothing for a text that has not the form of one; spaces and small letters do not matter.
    static std::optional<PostCode> tryFromString(const QString& text) noexcept;
    const QString& toString() const { return m_text; }
    friend bool operator==(const PostCode&, const PostCode&) = default;

  private:
    explicit PostCode(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace aelwyd
