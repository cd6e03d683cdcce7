// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/circlemember.h"
#include "ui/widgets/kit/card.h"

namespace aelwyd {

/// One of the circle, to be read: who, how to reach them, what they do and when, what they may see.
class CircleMemberCard final : public Card {
    Q_OBJECT
  public:
    explicit CircleMemberCard(const CircleMember& member, QWidget* parent = nullptr);

  signals:
    void editAsked();
    void removeAsked();
    /// One place earlier (-1) or later (1) in the order of calling.
    void moveAsked(int places);

  private:
    void addButtons(const CircleMember& member);
    void addBadges(const CircleMember& member);
    void addReach(const CircleMember& member);
    void addSentence(const QString& text);
};

/// "Phone first", "Phone second" … ; "Phone in place 7" further on; empty for somebody not to be called.
QString callOrderWords(const std::optional<int>& order);

} // namespace aelwyd
