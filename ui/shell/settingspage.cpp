// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/service/agencyservice.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/textfields.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aelwyd {

/// Of the cards with their margins, in pixels.
static constexpr int kWidest = 816;

SettingsPage::SettingsPage(AgencyService& agency, const QString& file, ColourScheme scheme, QWidget* parent)
    : Page(parent)
    , m_agency(agency)
    , m_header(new PageHeader)
    , m_languages(new QButtonGroup(this))
    , m_schemes(new QButtonGroup(this))
    , m_form(new FieldForm)
    , m_name(new TextField)
    , m_phone(new TextField) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 10, 28, 28);
    column->setSpacing(16);
    for (QWidget* card : {makeLanguage(), makeColours(scheme), makeAgency(), makeFile(file)})
        column->addWidget(card);
    // Not each card: how high its lines are would be reckoned at the width of the page.
    content->setMaximumWidth(kWidest);
    column->addStretch(1);
    all->addWidget(scrolled(content));
    retranslate();
    load();
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QWidget* SettingsPage::makeLanguage() {
    m_languageCard = new Card;
    m_languages->addButton(new QRadioButton(QStringLiteral("Cymraeg")), 1);
    m_languages->addButton(new QRadioButton(QStringLiteral("English")), 0);
    m_languageNote = wrappedLabel({}, TextRole::Small);
    for (int id : {1, 0})
        m_languageCard->body()->addWidget(m_languages->button(id), 0, Qt::AlignLeft);
    m_languageCard->body()->addWidget(m_languageNote);
    connect(m_languages, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit languageChosen(id == 1);
    });
    return m_languageCard;
}

QWidget* SettingsPage::makeColours(ColourScheme scheme) {
    m_colourCard = new Card;
    for (auto choice : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark}) {
        auto* button = new QRadioButton;
        m_schemes->addButton(button, static_cast<int>(choice));
        m_colourCard->body()->addWidget(button, 0, Qt::AlignLeft);
    }
    m_schemes->button(static_cast<int>(scheme))->setChecked(true);
    connect(m_schemes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit schemeChosen(static_cast<ColourScheme>(id));
    });
    return m_colourCard;
}

QWidget* SettingsPage::makeAgency() {
    m_agencyCard = new Card;
    m_form->addRow(QStringLiteral("agency_name"), tr("Name"), m_name, FieldWidth::Half);
    m_form->addRow(QStringLiteral("agency_phone"), tr("Phone"), m_phone, FieldWidth::Half);
    m_agencyCard->body()->addWidget(m_form);
    for (TextField* field : {m_name, m_phone})
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::flush);
    return m_agencyCard;
}

QWidget* SettingsPage::makeFile(const QString& file) {
    m_fileCard = new Card;
    auto* path = wrappedLabel(QDir::toNativeSeparators(file));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_protection = wrappedLabel({}, TextRole::Small);
    m_fileCard->body()->addWidget(path);
    m_fileCard->body()->addWidget(m_protection);
    return m_fileCard;
}

void SettingsPage::setProtected(bool mayEdit) {
    m_protection->hide();
    m_name->setReadOnly(!mayEdit);
    m_phone->setReadOnly(!mayEdit);
}

void SettingsPage::load() {
    const Agency agency = m_agency.agency();
    m_name->replaceText(agency.name);
    m_phone->replaceText(agency.phone);
}

bool SettingsPage::flush() {
    Agency agency = m_agency.agency();
    if (m_name->text() == agency.name && m_phone->text() == agency.phone) {
        m_form->showProblems({});
        return true;
    }
    agency.name = m_name->text();
    agency.phone = m_phone->text();
    const auto saved = m_agency.save(agency);
    m_form->showProblems(saved ? Problems() : saved.problems());
    return static_cast<bool>(saved);
}

/// Not announced: it is the language already.
void SettingsPage::showLanguage() {
    const QSignalBlocker quiet(m_languages);
    m_languages->button(installedLanguage() == ReaderLanguage::Welsh ? 1 : 0)->setChecked(true);
}

void SettingsPage::retranslate() {
    m_header->setTitle(title());
    m_languageCard->setTitle(tr("Language"));
    m_languageNote->setText(tr("The choice is yours alone: others who use this computer keep theirs."));
    showLanguage();
    m_colourCard->setTitle(tr("Colours"));
    m_schemes->button(static_cast<int>(ColourScheme::System))->setText(tr("As the computer has them"));
    m_schemes->button(static_cast<int>(ColourScheme::Light))->setText(tr("Light"));
    m_schemes->button(static_cast<int>(ColourScheme::Dark))->setText(tr("Dark"));
    m_agencyCard->setTitle(tr("The agency"));
    m_form->setLabel(QStringLiteral("agency_name"), tr("Name"));
    m_form->setLabel(QStringLiteral("agency_phone"), tr("Phone"));
    m_form->setHint(QStringLiteral("agency_phone"),
                    tr("It is printed on the home sheet, so that people know whom to ring."));
    m_fileCard->setTitle(tr("The file"));
    m_protection->setText(
        tr("This file is not protected by a passphrase yet. Keep it where only your office can open it."));
}

void SettingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
