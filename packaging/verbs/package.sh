# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The verb `package` of packaging/dev: what is handed out, in build/packages. Sourced by packaging/dev.

: "${checkout:?}"
readonly packages=$checkout/build/packages

package_usage() {
    cat <<'USAGE'
packaging/dev package [OPTIONS]

Builds an optimised Godwit in a Debian root of its own and makes of it, in build/packages:

  godwit-VERSION-MACHINE.run   the self-contained file, which keeps itself up to date
  godwit_VERSION_ARCH.deb      for Debian 13, updated by the system
  godwit-VERSION-1.MACHINE.rpm the same for Fedora with Qt 6.8
  godwit-VERSION.sbom.json     what is in the self-contained file (CycloneDX)
  SHA256SUMS

  --check      makes all of it a second time and compares the bytes
  --again      with --check: compiles it a second time, too, in another folder
  --next N     makes instead a self-contained file that says it is version N, for packaging/linux/try

GODWIT_ROOT=FILE names the root of keys that the updater trusts; without it the placeholder's, and no updates are taken.
GODWIT_ROOTS_BEFORE=FOLDER has the roots, N.json each, that led to it, from the second root on: roots/ of a mirror will do.
SOURCE_DATE_EPOCH is the time that everything in it has, by itself the commit's; sources without git need it.
USAGE
}

# Seconds since 1970 of the commit: the only time that anything in a package has.
source_date() {
    [ -z "${SOURCE_DATE_EPOCH:-}" ] || { echo "$SOURCE_DATE_EPOCH"; return; }
    git -C "$checkout" log -1 --format=%ct ||
        die "git does not tell the commit's time, which is the time of all that is packaged: let it read $checkout (git says why above), or set SOURCE_DATE_EPOCH to seconds since 1970."
}

# The root of keys, copied to where the packaging root sees it, whatever folder the person's is in. Sets trusted_root.
take_trusted_root() {
    trusted_root=
    rm -rf "$checkout/build/release-root/before"
    [ -n "${GODWIT_ROOT:-}" ] || return 0
    [ -f "$GODWIT_ROOT" ] || die "GODWIT_ROOT names no file: $GODWIT_ROOT"
    trusted_root=$checkout/build/release-root/root.json
    mkdir -p "${trusted_root%/*}"
    # Unchanged where it is the same, so that nothing is built again for it.
    cmp -s "$GODWIT_ROOT" "$trusted_root" || cp "$GODWIT_ROOT" "$trusted_root"
    [ -n "${GODWIT_ROOTS_BEFORE:-}" ] || return 0
    [ -d "$GODWIT_ROOTS_BEFORE" ] || die "GODWIT_ROOTS_BEFORE names no folder: $GODWIT_ROOTS_BEFORE"
    mkdir "$checkout/build/release-root/before"
    cp -p "$GODWIT_ROOTS_BEFORE"/*.json "$checkout/build/release-root/before/"
}

# What a build folder is good for: this checkout in this root, in the state that the root's packages are in.
# enter.sh, which is read before, says where the root is.
# shellcheck disable=SC2154
made_by() { echo "$checkout with $toolchain_root of $(sha256sum <"$toolchain_root/var/lib/dpkg/status")"; }

# compile FOLDER UPDATER [VERSION]
compile() {
    local folder=$1 options=("-DGODWIT_UPDATER=$2" "-DGODWIT_SAID_VERSION=${3:-}" -DGODWIT_RELEASE_TOOL=ON)
    # A distribution's libraries are where its loader looks.
    if [ "$2" = ON ]; then options+=(-DCMAKE_SKIP_INSTALL_RPATH=OFF); else options+=(-DCMAKE_SKIP_INSTALL_RPATH=ON); fi
    # Both always, since CMake remembers what it was told before.
    if [ -n "$trusted_root" ]; then
        local before=${trusted_root%/*}/before
        [ -d "$before" ] || before=
        options+=("-DGODWIT_ROOT=$trusted_root" "-DGODWIT_ROOTS_BEFORE=$before" -DGODWIT_RELEASE=ON)
    else
        options+=("-DGODWIT_ROOT=$checkout/packaging/update/root.json" -DGODWIT_ROOTS_BEFORE= -DGODWIT_RELEASE=OFF)
    fi
    # Nothing but the root's packages: not what the person has built at home.
    options+=(-DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF -DCMAKE_FIND_USE_SYSTEM_PACKAGE_REGISTRY=OFF)
    # Objects of other headers would look newer than these.
    [ ! -d "$folder" ] || [ "$(cat "$folder/made-by" 2>/dev/null)" = "$(made_by)" ] || rm -rf "$folder"
    say "building ${folder#"$checkout/"} (updater $2${3:+, version $3})"
    mkdir -p "$folder"
    made_by >"$folder/made-by"
    (cd "$checkout" && inside cmake --preset release -B "$folder" "${options[@]}" >"$folder/configure.log" 2>&1) || {
        tail -n 30 "$folder/configure.log" >&2
        die "CMake could not configure; the whole log is $folder/configure.log"
    }
    (cd "$checkout" && inside cmake --build "$folder" --target godwit godwitplayer godwit-launcher godwit-release distribution_files >&2) ||
        die "the build failed; the first error above is the one to read."
}

version_of() { sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$1/CMakeCache.txt"; }

# expect_no_traces TREE: of the machine, in what is handed out.
expect_no_traces() {
    inside python3 -B "$checkout/packaging/linux/traces.py" "$1" "$checkout" "$(roots_folder)" >&2 ||
        die "what is packaged tells of this machine; the lines above say where. Nothing is handed out so."
}

# at_most MEGABYTES FILE: what a person on a slow network waits for.
at_most() {
    local bytes
    bytes=$(stat -c %s "$2")
    [ "$bytes" -le $(($1 * 1000000)) ] || die "${2##*/} has $((bytes / 1000000)) MB, more than $1: see what has come into it (its bill of materials) before it is handed out."
}

# make_file FOLDER TARGET [KEPT]: the self-contained file; KEPT is a folder of what was compressed before.
make_file() {
    local folder=$1 target=$2 work=${2%/*}/work
    rm -rf "$work"
    mkdir -p "$work"
    inside env DESTDIR="$work/installed" cmake --install "$folder" --component program --prefix / --strip >"$work.log" 2>&1 ||
        die "the program could not be installed into $work; the log is $work.log"
    inside python3 -B "$checkout/packaging/linux/gather.py" "$work/installed" "$work/tree"
    inside strip --strip-all -o "$work/launcher" "$folder/bin/godwit-launcher"
    expect_no_traces "$work/tree"
    expect_no_traces "$work/launcher"
    inside python3 -B "$checkout/packaging/linux/pack.py" "$work/launcher" "$work/tree" "$target" ${3:+"$3"}
    cp "$work/tree/share/doc/godwit/sbom.cdx.json" "${target%/*}/godwit-$(version_of "$folder").sbom.json"
    rm -rf "$work"
}

# make_system_packages FOLDER TARGETS: .deb and .rpm.
make_system_packages() {
    local folder=$1 targets=$2
    # The person's home has settings of rpm's and dpkg's.
    (cd "$folder" && inside env HOME=/nonexistent cpack -G "DEB;RPM" -B "$targets/cpack" >"$folder/cpack.log" 2>&1) || {
        tail -n 20 "$folder/cpack.log" >&2
        die "CPack failed; the whole log is $folder/cpack.log"
    }
    mv "$targets"/cpack/*.deb "$targets"/cpack/*.rpm "$targets"
    rm -rf "$targets/cpack"
    look_at "$targets"
}

# expect_no_updater PROGRAM: of what a system installs, whose updates are the system's.
expect_no_updater() {
    local said
    said=$(inside env HOME=/nonexistent "$1" update --json) || true
    [[ $said == *'"switched-off"'* ]] || die "the packages would update themselves beside the system; \`godwit update\` says: $said"
}

# expect_one_time RPM: of all that is in it, the commit's.
expect_one_time() {
    local times
    times=$(inside rpm --query --package --queryformat '[%{filemtimes}\n]' "$1" | sort -u) || exit 1
    [ "$times" = "$SOURCE_DATE_EPOCH" ] || die "${1##*/} would be another one from another checkout: the times in it are ${times//$'\n'/, }."
}

# expect_no_complaints TARGETS: of those who look at .deb and .rpm. What they may say is left out here and in rpmlint.toml:
# that the component has no reversed domain name and no home page, as long as there is neither.
expect_no_complaints() {
    local quiet=appstream-metadata-validation-failed
    inside env HOME=/nonexistent lintian --allow-root --fail-on error,warning --suppress-tags $quiet "$1"/*.deb >&2 &&
        inside env HOME=/nonexistent rpmlint --strict --config "$checkout/packaging/linux/rpmlint.toml" "$1"/*.rpm >&2 ||
        die "a package is not as its system wants it; the lines above say what. Mend that, or say in packaging/ why it may be so."
}

# look_at TARGETS: of .deb and .rpm.
look_at() {
    local looked=$1/looked
    mkdir "$looked"
    inside dpkg-deb --raw-extract "$1"/*.deb "$looked/deb"
    # Its head is as it is, its content the same as the other one's.
    cp "$1"/*.rpm "$looked"
    expect_no_traces "$looked"
    expect_no_updater "$looked/deb/usr/bin/godwit"
    rm -rf "$looked"
    expect_one_time "$1"/*.rpm
    expect_no_complaints "$1"
}

# make_all FOLDER TARGETS [KEPT]
make_all() {
    local folder=$1 targets=$2
    # First, because it takes seconds.
    inside python3 -B "$checkout/tests/checks/packages.py" all "$checkout" "$folder/checks" --complete >&2 ||
        die "what packages are made by is not as it should be; the lines above say what."
    rm -rf "$targets"
    mkdir -p "$targets"
    compile "$folder" ON
    make_file "$folder" "$targets/godwit-$(version_of "$folder")-$(uname -m).run" ${3:+"$3"}
    # The updater is one of several hundred sources: what is left is a link.
    compile "$folder" OFF
    make_system_packages "$folder" "$targets"
    at_most 110 "$targets"/*.run
    at_most 5 "$targets"/*.deb
    (cd "$targets" && sha256sum -- *.run *.deb *.rpm *.sbom.json >SHA256SUMS)
}

compare() {
    if diff "$packages/SHA256SUMS" "$1/SHA256SUMS" >&2; then
        say "made twice, the same bytes"
    else
        die "made twice, and not the same; the second time is in $1"
    fi
}

make_packages() {
    local check=0 again=$checkout/build/packaging next='' kept=$checkout/build/frames
    while [ $# -gt 0 ]; do
        case $1 in
            --check) check=1 ;;
            --again) again=$checkout/build/packaging-again ;;
            --next) next=${2:?a version}; shift ;;
            --help | -h) package_usage; return ;;
            *) package_usage >&2; die "there is no option '$1'." ;;
        esac
        shift
    done
    # shellcheck disable=SC2034  # host.sh and root.sh read it
    toolchain_purpose=release
    # Whatever the system has: the same root wherever the archive is in the same state, so that the same bytes come out.
    ensure_root
    renew_root
    SOURCE_DATE_EPOCH=$(source_date) || exit 1
    export SOURCE_DATE_EPOCH
    take_trusted_root
    # rcc writes a time for each resource: always the same one, or an older object would have another commit's.
    export QT_RCC_SOURCE_DATE_OVERRIDE=1767225600
    # As the presets set it, for folders that no preset names.
    export CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1
    umask 022
    if [ -n "$next" ]; then
        compile "$checkout/build/packaging" ON "$next"
        rm -rf "$packages/next"
        mkdir -p "$packages/next"
        make_file "$checkout/build/packaging" "$packages/next/godwit-$next-$(uname -m).run" "$kept"
        return
    fi
    make_all "$checkout/build/packaging" "$packages" "$kept"
    if [ $check = 1 ]; then
        [ "$again" = "$checkout/build/packaging" ] || export CCACHE_DISABLE=1
        make_all "$again" "$checkout/build/packages-again"
        compare "$checkout/build/packages-again"
    fi
    (cd "$packages" && ls -l -- *.run *.deb *.rpm) >&2
}
