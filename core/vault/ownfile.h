// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSaveFile;

namespace aelwyd {

// Records about vulnerable people are for whoever works with them, whatever the system allows others on this
// computer by default. A file that is there keeps the rights that somebody has given it.

/// Where no file is, makes an empty one that its owner alone may read and write; beside `like`, a file whose
/// copy it is to be, with the rights of that one. Best effort: not every disk knows rights, and where nothing
/// can be made, whoever writes to the file is told.
void beginOwnFile(const QString& path, const QString& like = {});
/// The same for a file that is written aside and then put in its place; it is open.
void keepToOwner(QSaveFile& file);

} // namespace aelwyd
