// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/scorefield.h"

#include "ui/widgets/kit/offeredlist.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStringListModel>

namespace aelwyd {

/// More than the scale has.
static constexpr int kStepsShown = 12;

/// The scale is no completion: typing hides it, and never finds another figure than is typed.
ScoreField::ScoreField(QWidget* parent)
    : TextField(parent)
    , m_scale(new OfferedList(new QStringListModel(this), this)) {
    m_scale->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_scale->setMaxVisibleItems(kStepsShown);
    m_scale->setWidget(this);
    connect(m_scale, qOverload<const QString&>(&QCompleter::activated), this, &QLineEdit::setText);
    connect(this, &QLineEdit::textEdited, this, [this] { m_scale->popup()->hide(); });
}

/// A step that was chosen begins with its figure: "10 – there".
std::optional<int> ScoreField::score() const {
    bool isNumber = false;
    const int score = text().section(QStringLiteral(" – "), 0, 0).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(score) : std::nullopt;
}

Problems ScoreField::problems() const {
    if (score() || text().trimmed().isEmpty()) return {};
    return {{QStringLiteral("score"), ErrorCode::Number, {text()}}};
}

/// What was chosen is said in the words of the other language.
void ScoreField::setWords(const QStringList& steps, const QString& empty) {
    auto* model = static_cast<QStringListModel*>(m_scale->model());
    const auto chosen = model->stringList().indexOf(text());
    model->setStringList(steps);
    if (chosen >= 0) replaceText(steps.value(chosen));
    setPlaceholderText(empty);
}

void ScoreField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down) return m_scale->complete();
    TextField::keyPressEvent(event);
}

void ScoreField::mouseReleaseEvent(QMouseEvent* event) {
    TextField::mouseReleaseEvent(event);
    if (text().isEmpty()) m_scale->complete();
}

} // namespace aelwyd
