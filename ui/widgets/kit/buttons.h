// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

class QHBoxLayout;

namespace aelwyd {

/// At most one on a page: what one mostly came for.
QPushButton* primaryButton(const QString& text = {}, const char* iconName = nullptr);
/// Any other button with a frame.
QPushButton* plainButton(const QString& text = {}, const char* iconName = nullptr);
/// A button without a frame, in the accent, for steps inside cards ("Add an outcome").
QPushButton* linkButton(const QString& text = {}, const char* iconName = nullptr);
/// Buttons side by side from the left, as at the foot of a form on a page.
QHBoxLayout* buttonRow(const QList<QPushButton*>& buttons);
/// A small square button that shows only an icon; `name` is its accessible name and tool tip.
QToolButton* iconButton(const char* iconName, const QString& name = {});
/// Ticks or unticks a button without announcing it: what is filled in is no choice of a person. Choices are
/// to be taken from `toggled`, which screen readers cause as well, not from `clicked`.
void tickQuietly(QAbstractButton& button, bool on);
/// Re-words an icon button.
void setButtonName(QToolButton* button, const QString& name);

} // namespace aelwyd
