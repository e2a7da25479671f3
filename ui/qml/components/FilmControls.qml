// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Play and pause, where in it one is, how loud, and how large.
Rectangle {
    id: root

    required property Film film
    // In a post: without what has no room there.
    property bool compact: false
    property bool full: false
    // Before it was muted.
    property real loud: 1

    signal enlarged
    signal closed
    signal fullWanted

    function toggle() {
        film.running = !film.running;
    }

    function mute() {
        film.volume > 0 ? setVolume(0) : setVolume(loud);
    }

    function setVolume(volume: real) {
        if (film.volume > 0)
            loud = film.volume;
        film.volume = volume;
    }

    height: Theme.grown(44, Theme.scale)
    radius: compact ? Theme.radiusMedia : Theme.radius
    color: Theme.mediaTag
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Player")

    // What is clicked between them means neither the film nor the post.
    MouseArea {
        anchors.fill: parent
    }

    Row {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space4
        LayoutMirroring.enabled: false

        PlayerButton {
            text: root.film.running ? qsTr("Pause") : qsTr("Play")
            symbol: root.film.running ? "pause" : "play"
            onClicked: root.toggle()
        }

        FilmSlider {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(40, row.width - x - others.width - row.spacing)
            film: root.film
            onDark: true
        }

        Row {
            id: others

            height: parent.height
            spacing: Theme.space4

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                rightPadding: Theme.space4
                text: root.film.clock
                type: Theme.caption
                color: Theme.onMedia
            }

            PlayerButton {
                text: root.film.volume > 0 ? qsTr("Without sound") : qsTr("With sound")
                symbol: root.film.volume > 0 ? "sound" : "mute"
                visible: root.film.sounding
                onClicked: root.mute()
            }

            Slider {
                anchors.verticalCenter: parent.verticalCenter
                width: 88
                visible: root.film.sounding && !root.compact && root.width > 520
                name: qsTr("Volume")
                onDark: true
                from: 0
                to: 1
                stepSize: 0.1
                value: root.film.volume
                onMoved: root.setVolume(value)
            }

            PlayerButton {
                text: root.compact ? qsTr("Larger") : root.full ? qsTr("Leave full screen") : qsTr("Full screen")
                symbol: root.full ? "full-leave" : "full"
                onClicked: root.compact ? root.enlarged() : root.fullWanted()
            }

            PlayerButton {
                text: qsTr("Close")
                symbol: "close"
                visible: root.compact
                onClicked: root.closed()
            }
        }
    }

    component PlayerButton: IconButton {
        anchors.verticalCenter: parent?.verticalCenter
        ink: Theme.onMedia
        onDark: true
    }
}
