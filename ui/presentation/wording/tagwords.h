// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/wording/namedcode.h"

#include <QList>

namespace aelwyd::wording {

/// Qualities that people ask for most (being known and curiosity come first), to choose from.
QList<NamedCode> knownQualities();
/// The name of a quality; what was typed where it is none of the known.
QString quality(const QString& code);
/// What people enjoy, the same: spreadsheets give codes ("garden").
QString interest(const QString& code);
QStringList interests(const QStringList& codes);
/// The English of both, to be looked up under "Workforce" for paper; null where it is none of the known.
const char* qualityPhrase(const QString& code);
const char* interestPhrase(const QString& code);
/// A unit of the built-in catalogue with its name: "HSC218 (Support individuals …)"; others by their code.
QString unit(const QString& code);

} // namespace aelwyd::wording
