// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aelwyd {

/// The whole program: runs the verb of the command line, or opens the window if there is none. Exit status: 0
/// done; 1 refused, with a plain reason and nothing changed; 2 wrong usage; 3 the file is damaged, not ours
/// or from a newer version.
int runProgram(int argc, char* argv[]);

} // namespace aelwyd
