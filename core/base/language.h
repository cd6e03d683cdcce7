// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace aelwyd {

/// A language that a person chooses or a worker speaks: "cy", "en", "bsl" (British Sign Language) or another
/// ISO 639 code that Qt knows, in its shortest form ("cym" is "cy"). Never empty.
class LanguageCode {
  public:
    /// Throws std::invalid_argument where tryFromString gives nothing.
    static LanguageCode fromString(const QString& text);
    /// Accepts codes, and the words Welsh/Cymraeg and English/Saesneg, in any case.
    static std::optional<LanguageCode> tryFromString(const QString& text) noexcept;
    static LanguageCode welsh() { return LanguageCode(QStringLiteral("cy")); }
    static LanguageCode english() { return LanguageCode(QStringLiteral("en")); }
    const QString& code() const { return m_code; }
    friend bool operator==(const LanguageCode&, const LanguageCode&) = default;

  private:
    explicit LanguageCode(QString code)
        : m_code(std::move(code)) {}
    QString m_code;
};

} // namespace aelwyd
