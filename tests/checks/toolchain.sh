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
export STAGE=$stage PATH=$stage:$PATH
unset GODWIT_TOOLCHAIN

where() { "$checkout/packaging/dev" setup 2>&1 | tail -n 1; }

[[ $(where) == *"toolchain: the system" ]] || fail "a release whose lists had to be fetched was not used"
[[ $(where) == *"toolchain: the system" ]] || fail "the same a second time"
[ "$(wc -l <"$stage/lists")" = 1 ] || fail "the lists were fetched $(wc -l <"$stage/lists") times"

[ "$("$checkout/packaging/dev" shell -- echo said)" = said ] || fail "packaging/dev shell -- COMMAND does not run it"
[ "$("$checkout/packaging/dev" shell echo said)" = said ] || fail "packaging/dev shell COMMAND does not run it"
