// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What moves by itself in a tile, and without a sound: an animation, or a film that stands for one. Only while it can be
// seen: what is not holds no decoder.
Item {
    id: root

    property mediaRow media
    readonly property bool moving: (player.item as MovingPicture)?.moving ?? (player.item as Film)?.moving ?? false
    // It cannot be played; not tried again.
    property bool broken: false

    Sight {
        id: sight

        anchors.fill: parent
    }

    Loader {
        id: player

        anchors.fill: parent
        active: sight.seen && !root.broken && root.media.url.length > 0
        sourceComponent: root.media.moving.length > 0 ? animation : film
    }

    Component {
        id: animation

        MovingPicture {
            source: root.media.moving
            radius: Theme.radiusMedia
            playing: true
        }
    }

    Component {
        id: film

        Film {
            source: root.media.url
            radius: Theme.radiusMedia
            cover: true
            looping: true
            volume: 0
            running: true
            onChanged: if (problem.length > 0)
                root.broken = true
        }
    }
}
