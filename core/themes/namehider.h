// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"

#include <QSet>
#include <QStringList>

namespace aelwyd {

/// Takes out of a card what would tell who is speaking: names, postcodes, telephone numbers, e-mail
/// addresses, whatever follows a title ("Mrs Tudor"). A mark ("[…]") stands where something was. Names are
/// known with and without their accents, where they begin with a capital letter.
class NameHider {
  public:
    /// Every word of these is hidden: the person, and the people around them.
    void addNames(const QString& names);
    /// Somebody of the staff: the first name, and the last one where it follows.
    void addWorker(const QString& firstName, const QString& lastName);
    /// Hidden as it stands, whatever its case: a house and its street, a reference.
    void addPhrase(const QString& phrase);

    QString hidden(const QString& text) const;
    BilingualText hidden(const BilingualText& text) const { return {hidden(text.cy), hidden(text.en)}; }

  private:
    QString withoutNames(const QString& text) const;
    bool isHidden(const QString& word, const QString& before, bool beforeHidden) const;
    QSet<QString> m_names;
    QSet<QString> m_workers;
    QSet<QString> m_lastNames;
    QStringList m_phrases;
};

} // namespace aelwyd
