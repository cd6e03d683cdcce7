// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPainter;

namespace aelwyd {

/// "ER" for "Eirlys Rhŷs-Ŵyn": the first letters of the first and the last word. Empty for no name.
QString initialsOf(const QString& name);
/// Draws initials on a circle that fills `box`; `strong` for the one that is selected.
void paintInitials(QPainter& painter, const QRectF& box, const QString& name, bool strong);

/// Initials on a circle. It says nothing to a screen reader: the name stands beside it.
class Avatar final : public QLabel {
    Q_OBJECT
  public:
    /// `size` in pixels, both ways.
    explicit Avatar(const QString& name = {}, int size = 44, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_name;
};

} // namespace aelwyd
