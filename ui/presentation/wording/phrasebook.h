// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"

#include <QString>
#include <QTranslator>

namespace aelwyd {

/// The words of one language, whatever the language of the interface: paper may need both at once.
class Phrasebook {
  public:
    /// The book of `language`; made once, kept to the end. Looks up the context "Print".
    static const Phrasebook& of(ReaderLanguage language);
    /// The words for `english`, or `english` itself when the book does not have them.
    QString operator()(const char* english) const;
    /// The same in another context, told apart by a remark (null: none).
    QString in(const char* context, const char* english, const char* remark = nullptr) const;

  private:
    explicit Phrasebook(ReaderLanguage language);
    QTranslator m_translations;
};

} // namespace aelwyd
