// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A film or a sound in the viewer: plays at once, and by the keyboard.
Item {
    id: root

    required property mediaRow media
    required property Shell shell
    property bool full: false

    readonly property bool moving: film.moving
    readonly property bool wanted: film.running
    readonly property int jump: 5000
    readonly property var deeds: ({
            [Qt.Key_Space]: () => controls.toggle(),
            [Qt.Key_Return]: () => controls.toggle(),
            [Qt.Key_Enter]: () => controls.toggle(),
            [Qt.Key_Left]: () => root.seek(-root.jump),
            [Qt.Key_Right]: () => root.seek(root.jump),
            [Qt.Key_Up]: () => controls.setVolume(film.volume + 0.1),
            [Qt.Key_Down]: () => controls.setVolume(film.volume - 0.1),
            [Qt.Key_M]: () => controls.mute(),
            [Qt.Key_F]: () => root.fullWanted()
        })

    signal fullWanted

    // Whether the key means something here.
    function press(key: int): bool {
        const deed = deeds[key];
        if (deed)
            deed();
        return deed !== undefined;
    }

    function seek(by: real) {
        film.position = Math.max(0, Math.min(film.duration, film.position + by));
    }

    Icon {
        anchors.centerIn: parent
        name: "sound"
        size: 64
        color: Theme.onMedia
        visible: root.media.kind === "audio" && root.media.source.length === 0
    }

    Film {
        id: film

        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.bottomMargin: controls.height + Theme.space8
        source: root.media.url
        looping: root.media.kind === "gif"
        running: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.media.alt.length > 0 ? root.media.alt : qsTr("Video without a description")

        MouseArea {
            anchors.fill: parent
            onClicked: controls.toggle()
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.space32
        width: Math.min(480, parent.width)
        spacing: Theme.space16

        FilmProblem {
            anchors.horizontalCenter: parent.horizontalCenter
            film: film
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: film.problem.length > 0
            kind: Button.Primary
            symbol: "open-outside"
            text: qsTr("Play in the browser")
            onClicked: root.shell.openOutside(root.media.url)
        }
    }

    FilmControls {
        id: controls

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.min(760, parent.width - 2 * Theme.space16)
        film: film
        full: root.full
        onFullWanted: root.fullWanted()
    }
}
