// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/fieldgroup.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"

#include <QGridLayout>
#include <algorithm>

namespace aelwyd {

void FieldGroup::addField(QGridLayout& grid, int row, int column, TextField* control) {
    auto* problem = new Remark(Remark::Kind::Problem);
    grid.addWidget(control, row, column);
    grid.addWidget(problem, row + 1, column);
    m_parts.append({control, problem});
    if (!focusProxy()) setFocusProxy(control);
    connect(control, &QLineEdit::textEdited, this, [this, control] {
        for (const Part& part : std::as_const(m_parts))
            if (part.control == control) return emit edited(part.field);
    });
}

void FieldGroup::setField(const TextField* control, const QString& field) {
    for (Part& part : m_parts)
        if (part.control == control) part.field = field;
}

void FieldGroup::tell(const Part& part, const Problems& problems) {
    const QString message = wording::messages(problems);
    part.problem->setText(message);
    markProblem(*part.control, message);
}

Problems FieldGroup::showProblems(const Problems& problems) {
    Problems left = problems;
    QWidget* first = nullptr;
    for (const Part& part : std::as_const(m_parts)) {
        Problems own = problems;
        own.removeIf([&](const Problem& problem) { return problem.field != part.field; });
        left.removeIf([&](const Problem& problem) { return problem.field == part.field; });
        tell(part, own);
        if (!own.isEmpty() && !first) first = part.control;
    }
    if (!m_parts.isEmpty()) setFocusProxy(first ? first : m_parts.first().control);
    return left;
}

} // namespace aelwyd
