// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace aelwyd {

/// An NHS number that has passed its check digit (ten digits, modulus 11). Spaces and hyphens are accepted.
class NhsNumber {
  public:
    /// Throws std::invalid_argument where tryFromString gives nothing.
    static NhsNumber fromString(const QString& text);
    static std::optional<NhsNumber> tryFromString(const QString& text) noexcept;
    /// Ten digits, as stored.
    const QString& digits() const { return m_digits; }
    /// As people read it: "943 476 5919".
    QString toDisplay() const;
    friend bool operator==(const NhsNumber&, const NhsNumber&) = default;

  private:
    explicit NhsNumber(QString digits)
        : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace aelwyd
