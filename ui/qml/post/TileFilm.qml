// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A film or a sound that plays in its post, until it is scrolled away.
Item {
    id: root

    property mediaRow media
    // In whose place it plays.
    property var tile

    function toggle() {
        controls.toggle();
    }

    Sight {
        anchors.fill: parent
        onSeenChanged: if (!seen)
            film.running = false
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedia
        color: Theme.stage
        visible: film.moving
    }

    Film {
        id: film

        anchors.fill: parent
        source: root.media.url
        radius: Theme.radiusMedia
        running: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.media.alt.length > 0 ? root.media.alt : qsTr("Video without a description")
    }

    FilmProblem {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (controls.y - height) / 2
        film: film
    }

    FilmControls {
        id: controls

        anchors.bottom: parent.bottom
        width: parent.width
        film: film
        compact: true
        onEnlarged: {
            root.tile.playing = false;
            root.tile.enlarged();
        }
        onClosed: root.tile.playing = false
    }
}
