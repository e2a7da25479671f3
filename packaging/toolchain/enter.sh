# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Running a command where the toolchain is: on the system itself, or in the private root by bubblewrap.
# Sourced by packaging/dev after host.sh and root.sh.

: "${checkout:?}"
toolchain_root=
# `host` lets the command see the host's /tmp and removable disks, for files that a person names.
toolchain_sight=hermetic
# `user` lets the command speak the person's language; else each tool says the same on every machine.
toolchain_speech=same

# Variables by which a host's own compilers and libraries would leak into the private root.
readonly host_only_variables=(LD_PRELOAD LD_LIBRARY_PATH LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
    PKG_CONFIG_PATH CMAKE_PREFIX_PATH CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS PYTHONHOME PYTHONPATH PERL5LIB
    QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH)

ensure_toolchain() {
    if ! system_is_enough; then
        ensure_root
    elif command -v dpkg-query >/dev/null; then
        # shellcheck disable=SC2046
        install_on_host "to build and test" $(toolchain_packages)
    fi
}

host_time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime 2>/dev/null | sed -n 's,.*/zoneinfo/,,p')
    echo "${TZ:-${zone:-UTC}}"
}

# The person's locale; C.UTF-8 where it is of no use to Qt, which wants UTF-8.
spoken_locale() {
    local wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    [[ $toolchain_speech = user && $wanted =~ ^[A-Za-z_]+\.[Uu][Tt][Ff]-?8$ ]] && echo "$wanted" || echo C.UTF-8
}

# The host's folders that a command in the root sees at their own places.
shared_folders() {
    local folder system='^/((bin|boot|dev|etc|lib[0-9a-z]*|opt|proc|root|run|sbin|sys|tmp|usr|var)(/.*)?)?$'
    [ "$toolchain_sight" = host ] && printf '%s\n' /tmp /media /mnt /srv
    folder=$(pwd -P)
    [[ $folder =~ $system ]] || echo "$folder"
    for folder in "${HOME:-}" "${XDG_CACHE_HOME:-}" "${XDG_RUNTIME_DIR:-}" "$checkout"; do
        [ -z "$folder" ] || [ "$folder" = / ] || echo "$folder"
    done
}

# inside COMMAND... : runs it where the toolchain is, in the present folder (the checkout when that folder is a system
# folder, which the root has of its own), with its own input, output and exit code.
inside() {
    if [ -z "$toolchain_root" ]; then
        if [ "$toolchain_speech" = user ]; then "$@"; else LANGUAGE='' LC_ALL=C.UTF-8 LANG=C.UTF-8 "$@"; fi
        return
    fi
    local options=() folder variable here start=$checkout locale locales=/run/godwit-locales
    locale=$(spoken_locale)
    # The root has no locale but C.UTF-8: under the person's name it is enough for the C library, and Qt knows the rest.
    [ "$locale" = C.UTF-8 ] ||
        options+=(--tmpfs "$locales" --symlink /usr/lib/locale/C.utf8 "$locales/$locale" --setenv LOCPATH "$locales")
    [ "$toolchain_speech" = user ] || options+=(--unsetenv LANGUAGE)
    here=$(pwd -P)
    [ "$toolchain_sight" = host ] || options+=(--tmpfs /tmp --ro-bind-try /tmp/.X11-unix /tmp/.X11-unix)
    while IFS= read -r folder; do
        options+=(--bind-try "$folder" "$folder")
        [[ $here/ == "$folder"/* ]] && start=$here
    done < <(shared_folders)
    [ -f "${XAUTHORITY:-}" ] && options+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    # An ordinary user's name and number, for programs that look themselves up.
    [ "$(id -u)" = 0 ] || options+=(--ro-bind-try /etc/passwd /etc/passwd --ro-bind-try /etc/group /etc/group)
    for variable in "${host_only_variables[@]}"; do options+=(--unsetenv "$variable"); done
    bwrap --die-with-parent --bind "$toolchain_root" / --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys "${options[@]}" \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
        --setenv LANG "$locale" --setenv LC_ALL "$locale" --setenv TZ "$(host_time_zone)" \
        --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --chdir "$start" "$@" 8>&-
}
