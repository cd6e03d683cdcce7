// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/textspage.h"

#include "core/base/text.h"
#include "ui/presentation/plans/planwording.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"

#include <QVBoxLayout>

namespace aelwyd {

TextsPage::TextsPage(PlanEditorModel& model, PlanPage page)
    : PlanPageView(model, page) {
    for (PlanText text : textsOf(page))
        addText(text);
    retranslate();
    refresh();
}

void TextsPage::addText(PlanText text) {
    const Row row{new Card, wrappedLabel({}, TextRole::Small), new BilingualField(Lines::Many)};
    row.field->setLeastLines(3);
    row.field->setLongest(kLongestNote);
    row.card->body()->setSpacing(6);
    row.card->body()->addWidget(row.hint);
    row.card->body()->addWidget(row.field);
    content()->addWidget(row.card);
    BilingualField* field = row.field;
    connect(field, &BilingualField::edited, this, [=, this] { m_model.typeText(text, field->text()); });
    connect(field, &BilingualField::left, this, [this] { m_model.flush(); });
    m_rows.insert(text, row);
}

void TextsPage::refresh() {
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row->field->setText(m_model.plan().texts.value(row.key()));
}

void TextsPage::retranslate() {
    PlanPageView::retranslate();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row->card->setTitle(wording::heading(row.key()));
        row->hint->setText(planwording::hint(row.key()));
        row->field->setLabel(wording::heading(row.key()));
    }
}

void TextsPage::showProblems(const Problems& problems) {
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        for (ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
            const QString end =
                language == ReaderLanguage::Welsh ? QStringLiteral(".cy") : QStringLiteral(".en");
            Problems own;
            for (const Problem& problem : problems)
                if (problem.field == toCode(row.key()) + end) own.append(problem);
            row->field->setProblem(language, wording::messages(own));
        }
}

void TextsPage::focusFirst() {
    m_rows.first().field->editor(installedLanguage())->setFocus();
}

bool TextsPage::focusField(const QString& field) {
    const auto text = fromCode<PlanText>(withoutLanguage(field));
    if (!text || !m_rows.contains(*text)) return false;
    const bool welsh = field.endsWith(QLatin1String(".cy"));
    m_rows[*text].field->editor(welsh ? ReaderLanguage::Welsh : ReaderLanguage::English)->setFocus();
    return true;
}

} // namespace aelwyd
