// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/storiesdesk.h"
#include "ui/widgets/kit/card.h"

class QPushButton;

namespace aelwyd {

class Remark;

/// One story to be read, with what can be done about it.
class StoryCard final : public Card {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the card.
    explicit StoryCard(StoriesDesk& desk, QWidget* parent = nullptr);
    /// Nothing: no story was found.
    void setStory(const std::optional<StoryLine>& line);

  signals:
    void placeAsked(const QString& place);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QPushButton* addLink(const char* iconName, void (StoryCard::*asked)());
    void askConsent();
    void change();
    void openPerson();
    void putAway();
    void retranslate();
    StoriesDesk& m_desk;
    std::optional<StoryLine> m_line;
    PlainLabel* m_facts;
    PlainLabel* m_story;
    PlainLabel* m_why;
    Remark* m_refusal;
    QPushButton* m_consent;
    QPushButton* m_change;
    QPushButton* m_person;
    QPushButton* m_away;
};

} // namespace aelwyd
