// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/promisestab.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/themes/themedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

PromisesTab::PromisesTab(ThemesDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_shared(wrappedLabel({}, TextRole::Soft))
    , m_share(linkButton({}, "check")) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_shared, 1);
    foot->addWidget(m_share);
    m_column->addLayout(foot);
    m_column->addStretch(1);
    connect(m_share, &QPushButton::clicked, this, [this] { tell(m_desk.share()); });
    retranslate();
}

void PromisesTab::tell(const Problems& problems) {
    if (!problems.isEmpty()) emit said(wording::messages(problems));
}

void PromisesTab::addText(Card& card, const QString& head, const QStringList& lines) {
    if (lines.isEmpty()) return;
    card.body()->addWidget(plainLabel(head, TextRole::Strong));
    for (const QString& line : lines)
        card.body()->addWidget(wrappedLabel(withVisibleControls(line)));
}

QWidget* PromisesTab::actionLine(const ThemeAction& action) {
    const QString by =
        action.doneOn
            ? tr("%1. By: %2. Done on %3.").arg(action.what, action.owner, wording::date(*action.doneOn))
            : tr("%1. By: %2, until %3.").arg(action.what, action.owner, wording::date(action.dueOn));
    auto* tick = new QCheckBox;
    tick->setChecked(action.doneOn.has_value());
    tick->setAccessibleName(withVisibleControls(by));
    connect(tick, &QCheckBox::clicked, this,
            [this, id = action.id](bool done) { tell(m_desk.setActionDone(id, done)); });
    const bool late = !action.doneOn && action.dueOn < m_desk.today();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(withVisibleControls(by)), 1);
    if (late) {
        auto* remark = new Remark(Remark::Kind::Warning);
        remark->setText(tr("Late"));
        row->addWidget(remark);
    }
    return line;
}

void PromisesTab::addActions(Card& card, const ChangeTheme& theme) {
    card.body()->addWidget(plainLabel(tr("Who does what"), TextRole::Strong));
    if (theme.actions.isEmpty()) card.body()->addWidget(wrappedLabel(tr("Nothing yet."), TextRole::Soft));
    for (const ThemeAction& action : theme.actions)
        card.body()->addWidget(actionLine(action));
}

Card* PromisesTab::cardOf(const ChangeTheme& theme) {
    const BoardPlace place{theme.id};
    auto* card = new Card(m_desk.name(place));
    auto* change = linkButton(tr("Change…"), "pencil");
    change->setAccessibleName(tr("Change the theme: %1").arg(m_desk.name(place)));
    connect(change, &QPushButton::clicked, this,
            [this, theme] { ThemeDialog(m_desk, theme, {}, this).exec(); });
    auto* remove = linkButton(tr("Dissolve"), "x");
    remove->setAccessibleName(tr("Dissolve the theme: %1").arg(m_desk.name(place)));
    remove->setToolTip(tr("Its cards lie in no theme again."));
    connect(remove, &QPushButton::clicked, this, [this, id = theme.id] { tell(m_desk.removeTheme(id)); });
    card->addToHead(remove);
    card->addToHead(change);
    card->body()->addWidget(wrappedLabel(m_desk.counts(place), TextRole::Small));
    addText(*card, tr("Why is it so?"), theme.whys);
    if (!theme.success.isEmpty())
        addText(*card, tr("What it will look like when it has come true"),
                {theme.success.preferring(installedLanguage())});
    addActions(*card, theme);
    return card;
}

void PromisesTab::refresh() {
    if (m_content) m_content->deleteLater();
    m_content = new QWidget;
    auto* cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    const auto& round = m_desk.round();
    if (round)
        for (const ChangeTheme& theme : round->themes)
            cards->addWidget(cardOf(theme));
    if (!round || round->themes.isEmpty())
        cards->addWidget(
            wrappedLabel(tr("There are no themes yet: lay cards that say the same together on the board."),
                         TextRole::Soft));
    m_column->insertWidget(0, m_content);
    const bool shared = round && round->sharedOn;
    m_shared->setText(shared
                          ? tr("People were told what came of it on %1.").arg(wording::date(*round->sharedOn))
                          : tr("People have not been told yet what came of it."));
    m_share->setVisible(round && !shared && !round->themes.isEmpty());
}

void PromisesTab::retranslate() {
    m_share->setText(tr("People were told today"));
    refresh();
}

} // namespace aelwyd
