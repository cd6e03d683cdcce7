// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/roundcomparison.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/themes/themesdesk.h"

#include <QWidget>

namespace aelwyd {

class BarRows;
class Card;
class PlainLabel;
class TableBox;

/// What became of the themes of the round before: how many cards each had and has, and what was promised and
/// done.
class ComparisonTab final : public QWidget {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the tab.
    explicit ComparisonTab(ThemesDesk& desk, QWidget* parent = nullptr);
    void refresh();

  private:
    struct Section {
        Card* card;
        BarRows* bars;
        TextTable* table;
        TableBox* box;
    };
    Section makeSection(bool pictured);
    void showThemes(const RoundComparison& both);
    void showPromises(const RoundComparison& both);

    ThemesDesk& m_desk;
    PlainLabel* m_sentence;
    Section m_themes;
    Section m_promises;
};

} // namespace aelwyd
