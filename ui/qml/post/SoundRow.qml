// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A sound of a post: what it is, and a player in one line.
Rectangle {
    id: root

    property mediaRow media
    readonly property string url: media.url
    readonly property Film film: player.item as Film

    implicitHeight: words.height + line.height + 3 * Theme.space8
    radius: Theme.radiusMedia
    color: Theme.sunken
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.media.alt.length > 0 ? qsTr("Sound: %1").arg(root.media.alt) : qsTr("Sound without a description")

    // Of another post.
    onUrlChanged: player.active = false

    Loader {
        id: player

        active: false
        sourceComponent: Film {
            source: root.media.url
            running: true
        }
    }

    Loader {
        anchors.fill: parent
        active: player.active
        sourceComponent: Sight {
            onSeenChanged: if (!seen)
                root.film.running = false
        }
    }

    Picture {
        id: cover

        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? button.width : 0
        height: button.height
        radius: Theme.radiusSmall
        source: root.media.source
        visible: root.media.source.length > 0
    }

    IconButton {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        size: 44
        text: root.film?.running ? qsTr("Pause") : qsTr("Play")
        symbol: root.film?.running ? "pause" : "play"
        ink: cover.visible ? Theme.onMedia : Theme.accent
        onDark: cover.visible
        grounded: cover.visible
        onClicked: root.film ? root.film.running = !root.film.running : player.active = true
    }

    PlainText {
        id: words

        anchors.left: button.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: Theme.space8
        text: root.film && root.film.problem.length > 0 ? root.film.problem : root.media.alt.length > 0 ? root.media.alt : qsTr("Sound without a description")
        type: Theme.label
        color: root.media.alt.length > 0 ? Theme.text : Theme.textDim
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: root.film === null || root.film.problem.length === 0

        HoverHandler {
            id: hover
        }

        ToolTip {
            text: root.media.alt
            visible: hover.hovered && words.truncated
        }
    }

    Item {
        id: line

        anchors.left: words.left
        anchors.right: words.right
        y: words.y + words.height + Theme.space8
        height: Theme.grown(24, Theme.scale)

        Loader {
            anchors.left: parent.left
            anchors.right: clock.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: root.film ? slider : track
        }

        PlainText {
            id: clock

            anchors.right: sound.visible ? sound.left : parent.right
            anchors.rightMargin: sound.visible ? Theme.space4 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: root.film ? root.film.loading && root.film.loaded >= 0 ? qsTr("%1 %").arg(Math.round(root.film.loaded * 100)) : root.film.clock : root.media.length
            type: Theme.caption
            color: Theme.textFaint
        }

        IconButton {
            id: sound

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: 28
            symbolSize: 18
            text: root.film && root.film.volume === 0 ? qsTr("With sound") : qsTr("Without sound")
            symbol: root.film && root.film.volume === 0 ? "mute" : "sound"
            visible: root.film !== null && root.film.sounding
            onClicked: root.film.volume = root.film.volume > 0 ? 0 : 1
        }
    }

    Component {
        id: slider

        FilmSlider {
            film: root.film
        }
    }

    Component {
        id: track

        Item {
            implicitHeight: 36

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: 4
                radius: 2
                color: Theme.pressed
            }
        }
    }
}
