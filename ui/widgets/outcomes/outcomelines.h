// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

/// What the rows of the outcomes tab are made of.
namespace aelwyd::outcomelines {

/// In the language of the interface.
QString read(const BilingualText& text);
/// With dots between; empty ones are left out.
QString joined(QStringList parts);
QHBoxLayout* lineOf(QWidget& row);
/// A heading, a soft line below it, and room for what else there is.
QVBoxLayout* addLines(QBoxLayout& into, const QString& head, const QString& line);
/// The links of a row, below each other at its right.
QVBoxLayout* addLinks(QBoxLayout& into, const QList<QWidget*>& links);

} // namespace aelwyd::outcomelines
