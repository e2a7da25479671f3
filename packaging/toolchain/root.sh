# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The private Debian root for hosts whose Qt is too old: made once with mmdebstrap, keyed by its package list, shared by
# all checkouts of the user. Sourced by packaging/dev after host.sh.

readonly root_suite=trixie
readonly newer_snac_suite=forky
# Raised when the recipe below changes in a way that its package list does not show.
readonly root_recipe=1
# The same for what is done for the packaging root alone.
readonly release_recipe=1

roots_folder() { echo "${XDG_CACHE_HOME:-$HOME/.cache}/godwit"; }
# host.sh, which is read before, sets the purpose.
# shellcheck disable=SC2154
root_key() {
    {
        toolchain_packages
        echo "$root_suite $newer_snac_suite $root_recipe $(uname -m)"
        [ "$toolchain_purpose" != release ] || echo "release $release_recipe"
    } | sha256sum | cut -c 1-16
}
root_folder() { echo "$(roots_folder)/root-$(root_key)"; }

# The archive that the host's own apt uses for Debian; empty lets mmdebstrap take its default.
host_mirror() {
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian \(.*\)/\1/p' | grep -v security | head -n 1
}

# host_archive updates|security: where the host's own apt takes these of Debian from; empty where it does not.
host_archive() {
    apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n "s/^Debian [a-z]*-$1 //p" | head -n 1
}

# root_sources MIRROR: what mmdebstrap takes packages from, a line each. What is handed out has the archive's corrections,
# too; with no mirror of the host's, mmdebstrap's own choice has them by itself.
root_sources() {
    local mirror=$1 kind archive
    [ -n "$mirror" ] || return 0
    echo "$mirror"
    [ "$toolchain_purpose" = release ] || return 0
    for kind in updates security; do
        archive=$(host_archive $kind) || true
        if [ -n "$archive" ] && archive_answers "$archive" "$root_suite-$kind"; then
            echo "deb $archive $root_suite-$kind main"
        else
            say "the system's apt has no $root_suite-$kind: what is packaged now lacks what was corrected there"
        fi
    done
}

# apt options that carry the host's proxy into the root.
host_proxy_options() {
    local scheme proxy
    for scheme in http https; do
        proxy=$(apt-config dump --format '%v%n' "Acquire::$scheme::Proxy" 2>/dev/null | head -n 1)
        [ -n "$proxy" ] && printf -- '--aptopt=Acquire::%s::Proxy "%s"\n' "$scheme" "$proxy"
    done
    return 0
}

# archive_answers MIRROR SUITE. A missing network shows in seconds here, not after mmdebstrap's many tries.
archive_answers() {
    local mirror=$1 helper=/usr/lib/apt/apt-helper folder
    [ -n "$mirror" ] && [ -x "$helper" ] || return 0
    folder=$(mktemp -d)
    timeout 30 "$helper" -o Acquire::Retries=0 -o Acquire::http::Timeout=10 -o Acquire::https::Timeout=10 \
        download-file "${mirror%/}/dists/$2/InRelease" "$folder/InRelease" >/dev/null 2>&1
    local answer=$?
    rm -rf "$folder"
    return $answer
}

# snac2 of the next release beside the suite's own, for the servers' differences; the suite's alone will do without it.
# mmdebstrap runs this with the root's folder as $1.
newer_snac_hook() {
    cat <<HOOK
cd "\$1" || exit 0
mirror=\$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' etc/apt/sources.list | head -n 1)
echo "deb \$mirror $newer_snac_suite main" > etc/apt/sources.list.d/newer.list
printf 'Package: *\nPin: release n=$newer_snac_suite\nPin-Priority: -1\n' > etc/apt/preferences.d/newer
# The archive's index may be a snapshot past its date; its signature still counts.
if chroot . apt-get -o Acquire::Check-Valid-Until=false update -qq && chroot . sh -c 'cd /tmp && apt-get download -qq snac2/$newer_snac_suite'; then
    mkdir -p opt/snac-newer && dpkg-deb -x tmp/snac2_*.deb opt/snac-newer
fi
rm -f tmp/snac2_*.deb etc/apt/sources.list.d/newer.list etc/apt/preferences.d/newer
exit 0
HOOK
}

# An ordinary user's root is made in a user namespace, which needs a range of ids of that user.
check_subordinate_ids() {
    local name
    name=$(id -un)
    grep -q -s -e "^$name:" -e "^$(id -u):" /etc/subuid && grep -q -s -e "^$name:" -e "^$(id -u):" /etc/subgid && return
    command -v getsubids >/dev/null && getsubids "$name" >/dev/null 2>&1 && return
    die "your user has no subordinate ids, which an ordinary user needs to make the private root: ask an administrator to run: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $name"
}

check_namespaces() {
    bwrap --ro-bind / / true 2>/dev/null && return
    bwrap --ro-bind / / true 2>&1 | head -n 3 >&2 || true
    die "bubblewrap cannot make a namespace here, which entering the private root needs. In a container: allow user namespaces. On Ubuntu: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0. Elsewhere: sysctl -w user.max_user_namespaces=10000."
}

# bootstrap FOLDER [SOURCE...]. As root into the folder at once; as a user through an archive, so that every file of the root is the user's own.
bootstrap() {
    local work=$1 options
    shift
    mapfile -t options < <(host_proxy_options)
    options+=(--variant=minbase --skip=cleanup/tmp "--include=$(toolchain_packages | paste -sd,)"
        '--dpkgopt=path-exclude=/usr/share/doc/*' '--dpkgopt=path-exclude=/usr/share/man/*'
        "--customize-hook=$(newer_snac_hook)")
    # The licences of what is handed on.
    [ "$toolchain_purpose" = release ] && options+=('--dpkgopt=path-include=/usr/share/doc/*/copyright')
    mkdir "$work"
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --mode=root "${options[@]}" "$root_suite" "$work" "$@"
    else
        TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap --mode=unshare --format=tar "${options[@]}" "$root_suite" - "$@" |
            tar --extract --directory "$work" --exclude './dev/*'
    fi
}

# Shows that a long step lives by the lines of its log that begin with `I: `, and returns its exit code.
follow() {
    local pid=$1 log=$2 started=$SECONDS shown='' line
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        line=$(grep -a '^I: ' "$log" 2>/dev/null | grep -v 'hook' | tail -n 1) || true
        [ -z "$line" ] || [ "$line" = "$shown" ] && continue
        shown=$line
        say "  $((SECONDS - started)) s: ${line#I: }"
    done
    wait "$pid"
}

make_root() {
    local folder=$1 work=$1.part log=$1.log mirror sources started=$SECONDS
    if ! command -v mmdebstrap >/dev/null || { [ "$(id -u)" != 0 ] && ! command -v newuidmap >/dev/null; }; then
        install_on_host "to make the private root" mmdebstrap debian-archive-keyring uidmap
    fi
    [ "$(id -u)" = 0 ] || check_subordinate_ids
    enough_disk "${folder%/*}" 3000 XDG_CACHE_HOME
    [ "$(id -u)" = 0 ] || enough_disk "${TMPDIR:-/var/tmp}" 3000 TMPDIR
    mirror=$(host_mirror) || true
    archive_answers "$mirror" "$root_suite" || die "the package archive $mirror does not answer, and the private root must be fetched once: connect to a network (a proxy is taken from apt's configuration), then run this again."
    mapfile -t sources < <(root_sources "$mirror")
    rm -rf "$work"
    say "making the private Debian $root_suite root with Qt (once, about 75 s and 2 GB): $folder"
    bootstrap "$work" "${sources[@]}" >"$log" 2>&1 &
    follow $! "$log" || {
        tail -n 5 "$log" >&2
        rm -rf "$work"
        die "the private root could not be made. Check that the package archive can be reached (apt-get update) and that there is room; the whole log is $log."
    }
    # The one before, where this takes its place, stays until this is whole.
    rm -rf "$folder"
    mv "$work" "$folder"
    say "private root ready after $((SECONDS - started)) s"
}

# remove_root FOLDER: unless someone is in it.
remove_root() {
    (
        flock -n -x 9 || { say "in use, so it stays: $1"; exit 0; }
        chmod -R u+w "$1" 2>/dev/null || true
        rm -rf "$1" "$1.part" "$1.log"
        rm -f "$1.lock"
    ) 9>>"$1.lock"
}

# Roots of former package lists that no checkout has entered for a week.
remove_old_roots() {
    local kept=$1 lock
    for lock in "$(roots_folder)"/root-*.lock; do
        [ "$lock" = "$kept.lock" ] || [ -z "$(find "$lock" -mtime +7 2>/dev/null)" ] && continue
        say "removing a root that nothing has used for a week: ${lock%.lock}"
        remove_root "${lock%.lock}"
    done
}

# Makes the root if need be and holds it (file descriptor 8, shared) until this script ends.
ensure_root() {
    command -v bwrap >/dev/null || install_on_host "to make and enter the private root" mmdebstrap debian-archive-keyring bubblewrap uidmap
    check_namespaces
    toolchain_root=$(root_folder)
    mkdir -p "${toolchain_root%/*}" || die "the folder ${toolchain_root%/*} cannot be made: set XDG_CACHE_HOME to one that can be written."
    exec 8>>"$toolchain_root.lock"
    if [ ! -d "$toolchain_root" ]; then
        flock -n -x 8 || { say "another packaging/dev is making the private root: waiting for it"; flock -x 8; }
        [ -d "$toolchain_root" ] || make_root "$toolchain_root"
        remove_old_roots "$toolchain_root"
    fi
    flock -s 8
    touch "$toolchain_root.lock"
}

# How many of the root's packages the archive has newer ones of; nothing where it does not answer. The root stays as it is.
newer_packages() {
    # shellcheck disable=SC2016  # for the shell inside
    inside sh -c 'lists=$(mktemp -d) && mkdir -p "$lists/state/partial" "$lists/cache/archives/partial" &&
        set -- -qq -o Dir::State::lists="$lists/state" -o Dir::Cache="$lists/cache" -o Acquire::Retries=0 -o Acquire::http::Timeout=20 -o APT::Update::Error-Mode=any &&
        chmod -R a+rwX "$lists" && export TMPDIR="$lists" && apt-get "$@" update >/dev/null 2>&1 && apt-get "$@" --simulate dist-upgrade | grep -c "^Inst" || [ $? = 1 ]'
}

# What is handed out holds what the archive has today: a packaging root that is older is made anew.
renew_root() {
    local newer
    newer=$(newer_packages) || true
    if [ -z "$newer" ]; then
        say "the package archive does not answer: what is packaged now holds what it had on $(date -r "$toolchain_root.log" +%F)"
    elif [ "$newer" != 0 ]; then
        say "the package archive has newer ones of $newer packages of the packaging root"
        flock -n -x 8 || { say "another packaging/dev uses it: waiting for it"; flock -x 8; }
        # The other one may have made it anew.
        [ "$(newer_packages)" = 0 ] || make_root "$toolchain_root"
        flock -s 8
    fi
}

remove_roots() {
    local root
    # The second ones are those of packaging/linux/try, each with the log of its making.
    for root in "$(roots_folder)"/root-*.lock "$(roots_folder)"/fresh-*.log; do
        [ -e "$root" ] && remove_root "${root%.*}"
    done
    return 0
}
