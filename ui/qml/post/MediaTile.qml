// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One picture, video or sound of a post: a still, and what plays once somebody wants it to.
T.AbstractButton {
    id: root

    required property mediaRow media
    property bool covered: false

    readonly property string what: media.kind === "image" ? qsTr("Picture") : media.kind === "video" ? qsTr("Video") : media.kind === "gif" ? qsTr("Animation") : media.kind === "audio" ? qsTr("Sound") : qsTr("File")

    readonly property bool playable: (media.kind === "video" || media.kind === "audio") && media.url.length > 0
    // There is room for the controls; else it plays in the viewer.
    readonly property bool roomy: width >= 300 * Math.max(1, Theme.scale) && height >= 112
    readonly property string url: media.url
    property bool playing: false

    // As the person wants it: never by itself, under the pointer and where the keyboard is, or all that is seen.
    readonly property bool mayMove: (media.moving.length > 0 || media.kind === "gif" && media.url.length > 0) && !covered && Theme.motion
    readonly property bool wantsMotion: mayMove && (PostLook.moving === PostLook.MovingInSight || PostLook.moving === PostLook.MovingOnHover && (hovered || visualFocus))

    signal enlarged

    function play() {
        playing ? player.late.toggle() : playing = true;
    }

    onUrlChanged: playing = false
    onCoveredChanged: playing = false

    hoverEnabled: true
    text: root.covered ? qsTr("Show sensitive content") : media.alt.length > 0 ? qsTr("%1: %2").arg(what).arg(media.alt) : qsTr("%1 without a description").arg(what)
    Accessible.role: Accessible.Graphic
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Picture {
            id: picture

            anchors.fill: parent
            source: root.covered ? "" : root.media.source
            blur: root.media.blur
        }

        Loader {
            id: motion

            readonly property var late: item
            readonly property bool moving: late?.moving ?? false

            anchors.fill: parent
            active: root.wantsMotion
            // Its file is read when something moves for the first time.
            source: "TileMotion.qml"
            onLoaded: late.media = Qt.binding(() => root.media)
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.grown(48, Theme.scale)
            height: width
            radius: width / 2
            color: Theme.mediaTag
            visible: sign.visible && root.playable && !root.covered
        }

        Icon {
            id: sign

            anchors.centerIn: parent
            name: root.covered ? "sensitive" : root.media.kind === "audio" ? "sound" : root.media.kind === "file" ? "link" : "play"
            size: root.playable && !root.covered ? 24 : 32
            color: root.media.blur.length > 0 || root.playable && !root.covered ? Theme.onMedia : Theme.textDim
            visible: !root.playing && (root.covered || root.media.kind !== "image" && !motion.moving)
        }

        // What cannot be shown is told.
        Rectangle {
            anchors.fill: told
            anchors.margins: -Theme.space8
            radius: Theme.radiusSmall
            color: Theme.mediaTag
            visible: told.visible
        }

        PlainText {
            id: told

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.space24)
            text: root.media.alt
            type: Theme.label
            color: Theme.onMedia
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 3
            elide: Text.ElideRight
            visible: picture.failed && text.length > 0 && !root.playing && !root.playable
        }

        MediaTag {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: qsTr("ALT")
            visible: root.media.alt.length > 0 && !root.covered && !root.playing
        }

        MediaTag {
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: root.media.length.length > 0 ? root.media.length : root.media.kind === "gif" || /\.gif$/i.test(root.media.url) ? qsTr("GIF") : ""
            visible: text.length > 0 && !root.covered && !root.playing
        }

        Loader {
            id: player

            readonly property var late: item

            anchors.fill: parent
            active: root.playing
            source: "TileFilm.qml"
            onLoaded: {
                late.tile = root;
                late.media = root.media;
            }
        }
    }

    FocusFrame {
        shown: root.visualFocus
    }

    Loader {
        active: root.hovered && !root.covered && !root.playing && root.media.alt.length > 0
        sourceComponent: ToolTip {
            parent: root
            text: root.media.alt
            visible: true
        }
    }
}
