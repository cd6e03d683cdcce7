// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plans/planpageview.h"

#include <QMap>

namespace aelwyd {

class BilingualField;
class Card;

/// A part of the plan that is texts alone: About me; keys and emergencies. One card a text.
class TextsPage final : public PlanPageView {
    Q_OBJECT
  public:
    TextsPage(PlanEditorModel& model, PlanPage page);
    void refresh() override;
    void retranslate() override;
    void showProblems(const Problems& problems) override;
    void focusFirst() override;
    bool focusField(const QString& field) override;

  private:
    struct Row {
        Card* card;
        PlainLabel* hint;
        BilingualField* field;
    };
    void addText(PlanText text);
    QMap<PlanText, Row> m_rows;
};

} // namespace aelwyd
