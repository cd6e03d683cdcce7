// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storyrow.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/outcomes/outcomelines.h"
#include "ui/widgets/stories/consentdialog.h"
#include "ui/widgets/stories/storydialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

StoryRow::StoryRow(OutcomesDesk& desk, const Story& story, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_story(story) {
    auto* across = outcomelines::lineOf(*this);
    const QString seen = tr("May see it: %1").arg(wording::word(desk.consentOf(story.id)));
    auto* words = outcomelines::addLines(*across, outcomelines::read(story.title),
                                         outcomelines::joined({wording::date(story.on), seen}));
    words->addWidget(wrappedLabel(outcomelines::read(story.story)));
    words->addStretch(1);
    outcomelines::addLinks(*across, {link("eye", tr("Who may see it…"), &StoryRow::askConsent),
                                     link("pencil", tr("Change…"), &StoryRow::change)});
}

QWidget* StoryRow::link(const char* iconName, const QString& words, void (StoryRow::*asked)()) {
    auto* button = linkButton(words, iconName);
    button->setAccessibleName(QStringLiteral("%1 %2").arg(words, outcomelines::read(m_story.title)));
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void StoryRow::change() {
    StoryDialog(m_desk, m_story, window()).exec();
}

void StoryRow::askConsent() {
    ConsentDialog(m_desk, m_story, window()).exec();
}

} // namespace aelwyd
