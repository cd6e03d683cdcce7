// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/weightsdialog.h"

#include "ui/presentation/matching/matchdesk.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/numberbox.h"

namespace aelwyd {

namespace {

QSpinBox* pointsBox(int points) {
    auto* box = new NumberBox(0, 100);
    box->setValue(points);
    return box;
}

QString rowOf(ReasonCode code) {
    return QStringLiteral("weights/%1").arg(toCode(code));
}

} // namespace

WeightsDialog::WeightsDialog(MatchDesk& desk, QWidget* parent)
    : FormDialog(720, parent)
    , m_desk(desk)
    , m_feedback(pointsBox(desk.weights().feedback)) {
    for (const ReasonCode code : allOf<ReasonCode>()) {
        QSpinBox*& box = m_most.at(static_cast<size_t>(code));
        box = pointsBox(desk.weights().of(code));
        form().addRow(rowOf(code), {}, box, FieldWidth::Half);
        connect(box, &QSpinBox::valueChanged, this, &WeightsDialog::showTotal);
    }
    m_total = form().addHeading({});
    form().addRow(QStringLiteral("feedback"), {}, m_feedback);
    connect(m_feedback, &QSpinBox::valueChanged, this, &WeightsDialog::showTotal);
    retranslate();
}

MatchWeights WeightsDialog::typed() const {
    MatchWeights weights = m_desk.weights();
    for (size_t place = 0; place < m_most.size(); ++place)
        weights.most.at(place) = m_most.at(place)->value();
    weights.feedback = m_feedback->value();
    return weights;
}

void WeightsDialog::showTotal() {
    const MatchWeights weights = typed();
    m_total->setText(tr("Together: %1 of 100").arg(weights.total()));
    m_feedback->setMaximum(weights.of(ReasonCode::Qualities));
    setReady(weights.isSound());
}

Problems WeightsDialog::keep() {
    return m_desk.setWeights(typed());
}

void WeightsDialog::retranslate() {
    setWords(
        tr("What counts in matching"),
        tr("So many points can each reason bring; together they must be a hundred. Rules stand above all "
           "points. What was decided before keeps the points of its day."),
        tr("Keep"));
    for (const ReasonCode code : allOf<ReasonCode>())
        form().setLabel(rowOf(code), wording::word(code));
    form().setLabel(QStringLiteral("feedback"),
                    tr("Points more or fewer for qualities, by what the person said after visits"));
    showTotal();
}

} // namespace aelwyd
