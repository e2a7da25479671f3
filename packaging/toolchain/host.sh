# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the machine itself has and may install. Sourced by packaging/dev, which provides `say`, `die` and `checkout`.

readonly qt_minimum=6.8
readonly host_apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=20 -qq)
: "${checkout:?}"

# `release` adds what makes and judges packages, in a root of its own.
toolchain_purpose=build

toolchain_packages() {
    local chosen=("$checkout/packaging/toolchain/packages")
    [ "$toolchain_purpose" = release ] && chosen+=("$checkout/packaging/toolchain/packages-release")
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${chosen[@]}"
}

version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

apt_knows() { grep -q '^ *Candidate: [^(]' <<<"$(apt-cache policy "$1" 2>/dev/null)"; }

# A fresh machine or container may have no lists yet, and then its release seems to have nothing.
fetch_missing_lists() {
    apt_knows qt6-base-dev || apt_knows cmake && return
    say "fetching the distribution's lists of packages, which are missing"
    as_root "${host_apt[@]}" update >/dev/null 2>&1 || say "they could not be fetched: is there a network, and may you?"
}

# Debian and its relatives: the release has a new enough Qt and every package of the list.
apt_can_serve() {
    local packages policy found
    mapfile -t packages < <(toolchain_packages)
    policy=$(apt-cache policy "${packages[@]}" 2>/dev/null) || return 1
    found=$(sed -n '/^qt6-base-dev:/,/^[^ ]/s/^ *Candidate: *\([0-9]*\.[0-9]*\).*/\1/p' <<<"$policy")
    [ -n "$found" ] && version_at_least "$found" "$qt_minimum" || return 1
    [ "$(grep -c '^ *Candidate: [^(]' <<<"$policy")" = ${#packages[@]} ]
}

# What CMakeLists.txt and the presets look for; tests/checks/toolchain.sh compares.
readonly needed_programs=(cmake ccache mold ninja pkg-config qmake6)
readonly needed_cmake_packages=(Qt6 Qt6Core Qt6Gui Qt6LinguistTools Qt6Network Qt6Qml Qt6Quick Qt6Sql Qt6Svg Qt6WebSockets
    KF6Archive KF6Sonnet KF6SyntaxHighlighting QCoro6 Qt6Keychain)
readonly needed_libraries=(gumbo libpsl libsodium md4c sqlite3)

# Other distributions: whatever installed them, CMake must find these.
cmake_can_serve() {
    local name found
    for name in "${needed_programs[@]}"; do command -v "$name" >/dev/null || return 1; done
    found=$(qmake6 -query QT_VERSION 2>/dev/null) && version_at_least "$found" "$qt_minimum" || return 1
    pkg-config --exists "${needed_libraries[@]}" || return 1
    for name in "${needed_cmake_packages[@]}"; do
        compgen -G "/usr/lib*/cmake/$name/${name}Config.cmake" >/dev/null ||
            compgen -G "/usr/lib/*/cmake/$name/${name}Config.cmake" >/dev/null ||
            compgen -G "/usr/local/lib*/cmake/$name/${name}Config.cmake" >/dev/null || return 1
    done
}

# GODWIT_TOOLCHAIN=system or =root decides instead of looking.
system_is_enough() {
    case ${GODWIT_TOOLCHAIN:-} in
        system) return 0 ;;
        root) return 1 ;;
    esac
    if ! command -v dpkg-query >/dev/null || ! command -v apt-cache >/dev/null; then
        cmake_can_serve
        return
    fi
    fetch_missing_lists
    apt_can_serve
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 127; fi
}

# install_on_host WHY PACKAGE... : the host's own packages, from its own release.
install_on_host() {
    local why=$1 missing=() package log
    shift
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    command -v apt-get >/dev/null || die "this distribution has no apt-get: install ${missing[*]} by hand ($why), then run this again."
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        die "${#missing[@]} packages are missing ($why) and you are neither root nor have sudo: ask an administrator to run: apt-get install ${missing[*]}"
    fi
    say "installing ${#missing[@]} packages of the distribution ($why)"
    log=$(mktemp)
    # The lists are fetched only when what they say does not suffice.
    as_root "${host_apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
        { as_root "${host_apt[@]}" update && as_root "${host_apt[@]}" install -y --no-install-recommends "${missing[@]}"; } >>"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        die "the packages could not be installed: is there a network, and may you install? By hand: apt-get install ${missing[*]} (the whole log is $log)"
    }
    rm -f "$log"
}

enough_disk() {
    local folder=$1 megabytes=$2 free
    free=$(($(df --output=avail -k "$folder" | tail -n 1) / 1000))
    [ "$free" -ge "$megabytes" ] || die "the private root needs $((megabytes / 1000)) GB in $folder and $free MB are free: make room, or set ${3} to a folder on a larger disk."
}
