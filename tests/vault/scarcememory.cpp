// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/scarcememory.h"

#include <sqlite3.h>

namespace aelwyd::test {

namespace {

sqlite3_mem_methods usual;
bool isScarce = false, isForGood = false, wasRefused = false;
int piecesLeft = 0;

bool isRefused() {
    if (!isScarce || (wasRefused && !isForGood) || piecesLeft-- > 0) return false;
    wasRefused = true;
    return true;
}

void* take(int size) {
    return isRefused() ? nullptr : usual.xMalloc(size);
}

void* resize(void* piece, int size) {
    return isRefused() ? nullptr : usual.xRealloc(piece, size);
}

/// Only before SQLite is used for the first time.
bool watch() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual) != SQLITE_OK) return false;
    sqlite3_mem_methods watched = usual;
    watched.xMalloc = take;
    watched.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &watched) == SQLITE_OK;
}

[[maybe_unused]] const bool isWatched = watch();

} // namespace

ScarceMemory::ScarceMemory(int pieces, bool fromThenOn) {
    piecesLeft = pieces;
    isForGood = fromThenOn;
    wasRefused = false;
    isScarce = true;
}

ScarceMemory::~ScarceMemory() {
    isScarce = false;
}

bool ScarceMemory::wasFelt() {
    return wasRefused;
}

} // namespace aelwyd::test
