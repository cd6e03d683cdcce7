// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace aelwyd {

/// A combo box that lets the wheel scroll the page: nothing is chosen by accident, nor do the keys go there.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
  public:
    explicit ChoiceBox(QWidget* parent = nullptr)
        : QComboBox(parent) {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setFocusPolicy(Qt::StrongFocus);
    }
    /// Puts in `words` (word and value), keeping what is chosen. Not announced by `activated`.
    void setChoices(const QList<std::pair<QString, QVariant>>& choices) {
        const QVariant chosen = currentData();
        clear();
        for (const auto& [word, value] : choices)
            addItem(word, value);
        choose(chosen);
    }
    void choose(const QVariant& value) { setCurrentIndex(qMax(0, findData(value))); }

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace aelwyd
