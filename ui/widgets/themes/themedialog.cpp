// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/themedialog.h"

#include "core/base/text.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/unread.h"
#include "ui/widgets/reviews/partakers.h"

namespace aelwyd {

/// Whoever has promised something in one of the rounds.
static QStringList ownersIn(const std::optional<ThemeRound>& before, const std::optional<ThemeRound>& now) {
    QStringList owners;
    for (const auto* round : {&before, &now})
        for (const ChangeTheme& theme : *round ? (*round)->themes : QList<ChangeTheme>())
            for (const ThemeAction& action : theme.actions)
                owners.append(action.owner);
    owners.removeDuplicates();
    return owners;
}

ThemeDialog::ThemeDialog(ThemesDesk& desk, const ChangeTheme& theme, const QList<QUuid>& cards,
                         QWidget* parent)
    : FormDialog(760, parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_cards(cards)
    , m_before(desk.before())
    , m_name(new BilingualField(Lines::One))
    , m_follows(nullptr)
    , m_whys(new TextArea(Lines::Many))
    , m_success(new BilingualField)
    , m_actions(new ActionLines) {
    m_name->setText(theme.name);
    m_whys->setLeastLines(kMostWhys);
    m_whys->replaceText(theme.whys.join(u'\n'));
    m_success->setText(theme.success);
    m_actions->offer(ownersIn(m_before, desk.round()));
    m_actions->setActions(theme.actions);
    fillEarlier();
    addRows();
    if (desk.round()) setAbout("theme", theme.id.isNull() ? desk.round()->id.uuid() : theme.id);
    retranslate();
}

void ThemeDialog::fillEarlier() {
    m_follows = new CodeBox([this](const QString& code) {
        const ChangeTheme* theme = m_before ? themeIn(*m_before, QUuid::fromString(code)) : nullptr;
        return theme ? withVisibleControls(theme->name.preferring(installedLanguage()))
                     : tr("None, or the one of the same name");
    });
    QStringList codes{QString()};
    if (m_before)
        for (const ChangeTheme& theme : m_before->themes)
            codes.append(theme.id.toString());
    m_follows->setCodes(codes);
    if (m_theme.follows && codes.contains(m_theme.follows->toString()))
        m_follows->setCode(m_theme.follows->toString());
}

void ThemeDialog::addRows() {
    form().addRow(QStringLiteral("name"), {}, m_name);
    form().addRow(QStringLiteral("follows"), {}, m_follows);
    form().addRow(QStringLiteral("whys"), {}, m_whys);
    form().addRow(QStringLiteral("success"), {}, m_success);
    form().addRow(QStringLiteral("actions"), {}, m_actions);
    form().setRowVisible(QStringLiteral("follows"), m_before.has_value());
}

Problems ThemeDialog::keep() {
    const Problems unread = m_actions->problems();
    if (!unread.isEmpty()) return withUnread(unread, problemsOf(tidied(theme()), {}, m_desk.today()));
    return m_desk.save(theme(), m_cards);
}

ChangeTheme ThemeDialog::theme() const {
    ChangeTheme theme = m_theme;
    theme.name = m_name->text();
    const QUuid follows = QUuid::fromString(m_follows->code());
    theme.follows = follows.isNull() ? std::nullopt : std::optional(follows);
    theme.whys = m_whys->toPlainText().split(u'\n');
    theme.success = m_success->text();
    theme.actions = m_actions->actions();
    return theme;
}

void ThemeDialog::retranslate() {
    setWords(m_theme.id.isNull() ? tr("New theme") : tr("Change the theme"),
             m_cards.isEmpty() ? QString() : tr("Cards that go into it: %1").arg(m_cards.size()), tr("Keep"));
    form().setLabel(QStringLiteral("name"), tr("The theme, in the first person"));
    form().setHint(QStringLiteral("name"), tr("As people would say it: “I want to know who is coming”."));
    form().setLabel(QStringLiteral("follows"), tr("Carries on a theme of the round before"));
    form().setLabel(QStringLiteral("whys"), tr("Why is it so? (a line for each answer)"));
    form().setHint(QStringLiteral("whys"),
                   tr("Ask “why?” of each answer in turn, up to five times: the last one is the root."));
    form().setLabel(QStringLiteral("success"), tr("What it will look like when it has come true"));
    form().setLabel(QStringLiteral("actions"), tr("What is going to be done"));
    m_actions->retranslate();
}

} // namespace aelwyd
