// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// What is neither read nor made until it is wanted, so that the window's start does not wait for it.
Loader {
    id: root

    // Its source, and what is required of whoever makes it. The source stands first: of an item's properties the first is
    // known last.
    required property url page
    required property var given
    // For what is there as long as something lasts.
    property bool wanted: false
    readonly property bool shown: status === Loader.Ready && (late?.visible ?? false)
    readonly property var late: item

    function need(): var {
        if (!active && page.toString().length > 0) {
            setSource(page, given);
            active = true;
        }
        return item;
    }

    active: false
    onWantedChanged: wanted ? need() : active = false
    onPageChanged: if (wanted)
        need()
}
