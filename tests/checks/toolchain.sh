#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# toolchain.sh CHECKOUT: what packaging/dev does with a distribution's apt, played by small scripts.
set -euo pipefail

checkout=$1
stage=$(mktemp -d)
trap 'rm -r "$stage"' EXIT

# play NAME: the command NAME is what standard input says.
play() {
    { echo '#!/usr/bin/env bash'; cat; } >"$stage/$1"
    chmod +x "$stage/$1"
}

fail() { echo "$*" >&2; exit 1; }

# Lists that are not there until they have been fetched.
play apt-cache <<'END'
[ -e "$STAGE/lists" ] || exit 0
shift
for package in "$@"; do printf '%s:\n  Installed: 6.8.2\n  Candidate: 6.8.2\n' "$package"; done
# More than fits into a pipe that nobody reads any more.
head -c 200000 /dev/zero | tr '\0' '\n'
END
play apt-get <<'END'
[[ " $* " == *" update "* ]] && echo update >>"$STAGE/lists"
exit 0
END
play dpkg-query <<<'echo "install ok installed"'
play sudo <<<'exec "$@"'
# On distributions without apt what the build files look for is looked for beforehand.
die() { fail "$*"; }
say() { :; }
# shellcheck source=packaging/toolchain/host.sh
. "$checkout/packaging/toolchain/host.sh"
wanted=$(sed -n -e 's/^ *find_package(Qt6 .*COMPONENTS \([^)]*\))/\1/p' "$checkout/CMakeLists.txt" | tr ' ' '\n' | sed 's/^/Qt6/'
    sed -n -e 's/^ *find_package(\([^ )]*\).*REQUIRED.*/\1/p' "$checkout/CMakeLists.txt" | grep -v PkgConfig
    sed -n -e 's/^ *pkg_check_modules(.* IMPORTED_TARGET \([^)]*\))/\1/p' "$checkout/CMakeLists.txt")
for name in $wanted; do
    [[ " ${needed_cmake_packages[*]} ${needed_libraries[*]} " == *" $name "* ]] || fail "CMakeLists.txt looks for $name, and host.sh does not"
done
grep -q '"CMAKE_LINKER_TYPE": "MOLD"' "$checkout/CMakePresets.json" && [[ " ${needed_programs[*]} " == *" ccache mold "* ]] ||
    fail "the presets' programs are not those of host.sh"

export STAGE=$stage PATH=$stage:$PATH
unset GODWIT_TOOLCHAIN

where() { "$checkout/packaging/dev" setup 2>&1 | tail -n 1; }

[[ $(where) == *"toolchain: the system" ]] || fail "a release whose lists had to be fetched was not used"
[[ $(where) == *"toolchain: the system" ]] || fail "the same a second time"
[ "$(wc -l <"$stage/lists")" = 1 ] || fail "the lists were fetched $(wc -l <"$stage/lists") times"

for verb in build shots test clean; do
    [ "$("$checkout/packaging/dev" "$verb" --help)" = "$("$checkout/packaging/dev" --help)" ] || fail "packaging/dev $verb --help does not help"
done
[ "$("$checkout/packaging/dev" shell -- echo said)" = said ] || fail "packaging/dev shell -- COMMAND does not run it"
[ "$("$checkout/packaging/dev" shell echo said)" = said ] || fail "packaging/dev shell COMMAND does not run it"
