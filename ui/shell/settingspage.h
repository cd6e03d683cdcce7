// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/page.h"
#include "ui/widgets/kit/theme.h"

class QButtonGroup;

namespace aelwyd {

class AgencyService;
class Card;
class FieldForm;
class PageHeader;
class PlainLabel;
class TextField;

/// The language and colours of this computer's user, and the details of the agency.
class SettingsPage final : public Page {
    Q_OBJECT
  public:
    /// `agency` must outlive the page. `file` is the path of the open file, for showing.
    SettingsPage(AgencyService& agency, const QString& file, ColourScheme scheme, QWidget* parent = nullptr);
    /// For a protected file: whether the one at it may change what is the agency's.
    void setProtected(bool mayEdit);
    QString title() const override;
    const char* iconName() const override { return "settings"; }
    bool flush() override;

  signals:
    void languageChosen(bool welsh);
    void schemeChosen(aelwyd::ColourScheme scheme);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeLanguage();
    QWidget* makeColours(ColourScheme scheme);
    QWidget* makeAgency();
    QWidget* makeFile(const QString& file);
    void retranslate();
    void showLanguage();
    void load();
    AgencyService& m_agency;
    PageHeader* m_header;
    Card* m_languageCard;
    Card* m_colourCard;
    Card* m_agencyCard;
    Card* m_fileCard;
    PlainLabel* m_languageNote;
    PlainLabel* m_protection;
    QButtonGroup* m_languages;
    QButtonGroup* m_schemes;
    FieldForm* m_form;
    TextField* m_name;
    TextField* m_phone;
};

} // namespace aelwyd
