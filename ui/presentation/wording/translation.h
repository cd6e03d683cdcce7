// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/wording/phrasebook.h"

namespace aelwyd::wording {

/// Translates into the language of the interface, or into that of a phrasebook: the same words on the screen
/// and on paper.
class Translation {
  public:
    /// Into the language of the interface.
    Translation() = default;
    /// Into `language`, whatever the interface speaks.
    explicit Translation(ReaderLanguage language)
        : m_book(&Phrasebook::of(language)) {}
    QString operator()(const char* context, const char* english, const char* remark = nullptr) const;

  private:
    const Phrasebook* m_book = nullptr;
};

} // namespace aelwyd::wording
