# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the commands beside this file; to be sourced by bash.
set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
source_folder=$(dirname "$packaging")

say() { printf '%s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }

# Qt reads file names and text wrongly outside a UTF-8 locale, which a bare machine has.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# A different CMake, compiler or Python that stands first on PATH would not see Debian's libraries.
export PATH="/usr/sbin:/usr/bin:/sbin:/bin:$PATH"

# All build folders and all clones share what ccache already compiled.
export CCACHE_BASEDIR="$source_folder" CCACHE_NOHASHDIR=1

# A build folder that was moved or copied along with its sources still points to the old place.
forget_another_place() {
    local cache="$1/CMakeCache.txt"
    [ ! -e "$cache" ] || grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$source_folder" "$cache" || rm -rf "$1"
}

# configure PRESET FOLDER [CMAKE-ARGUMENT...]: quiet, and the whole log if it fails.
configure() {
    local preset=$1 folder=$2 log
    shift 2
    forget_another_place "$folder"
    mkdir -p "$folder"
    log="$folder/configure.log"
    (cd "$source_folder" && cmake --preset "$preset" -B "$folder" "$@") >"$log" 2>&1 && return
    cat "$log" >&2
    give_up "The build could not be prepared; the reason is above and in $log"
}

# build FOLDER [CMAKE-ARGUMENT...]
build() {
    local folder=$1
    shift
    cmake --build "$folder" "$@" || give_up "The build failed; the reason is above."
}
