// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/circlemember.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/theme.h"

class QToolButton;

namespace aelwyd {

/// One of the circle, to be read: who, how to reach them, what they do and when, what they may see.
class CircleMemberCard final : public Card {
    Q_OBJECT
  public:
    /// `toCall` people of the circle are to be called.
    CircleMemberCard(const CircleMember& member, int toCall, QWidget* parent = nullptr);

  signals:
    void editAsked();
    void removeAsked();
    /// One place earlier (-1) or later (1) in the order of calling.
    void moveAsked(int places);

  private:
    void addButtons(const CircleMember& member);
    void addMoves(const CircleMember& member, int toCall);
    QToolButton* addButton(const char* iconName, const QString& words, const char* name);
    void addBadges(const CircleMember& member);
    void addReach(const CircleMember& member);
    void addSentence(const QString& text, TextRole role);
};

/// "Phone first", "Phone second" … ; "Phone in place 7" further on; empty for somebody not to be called.
QString callOrderWords(const std::optional<int>& order);

} // namespace aelwyd
