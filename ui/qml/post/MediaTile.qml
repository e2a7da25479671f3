// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One picture, video or sound of a post.
T.AbstractButton {
    id: root

    required property mediaRow media
    property bool covered: false

    readonly property string what: media.kind === "image" ? qsTr("Picture") : media.kind === "video" ? qsTr("Video") : media.kind === "gif" ? qsTr("Animation") : media.kind === "audio" ? qsTr("Sound") : qsTr("File")

    // Nothing moves by itself: it plays under the pointer and where the keyboard is.
    readonly property bool wantsMotion: media.moving.length > 0 && !covered && Theme.motion && (hovered || visualFocus)

    hoverEnabled: true
    text: root.covered ? qsTr("Show sensitive content") : media.alt.length > 0 ? qsTr("%1: %2").arg(what).arg(media.alt) : qsTr("%1 without a description").arg(what)
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    contentItem: Item {
        Picture {
            id: picture

            anchors.fill: parent
            source: root.covered ? "" : root.media.source
            blur: root.media.blur
        }

        Loader {
            id: film

            readonly property bool moving: (item as MovingPicture)?.moving ?? false

            anchors.fill: parent
            active: root.wantsMotion
            sourceComponent: MovingPicture {
                source: root.media.moving
                radius: Theme.radiusMedia
                playing: true
            }
        }

        Icon {
            anchors.centerIn: parent
            name: root.covered ? "sensitive" : root.media.kind === "audio" ? "sound" : root.media.kind === "file" ? "link" : "play"
            size: 32
            color: root.media.blur.length > 0 ? Theme.onMedia : Theme.textDim
            visible: root.covered || root.media.kind !== "image" && !film.moving
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
            visible: picture.failed && text.length > 0
        }

        MediaTag {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: qsTr("ALT")
            visible: root.media.alt.length > 0 && !root.covered
        }

        MediaTag {
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: root.media.length.length > 0 ? root.media.length : /\.gif$/i.test(root.media.url) ? qsTr("GIF") : ""
            visible: text.length > 0 && !root.covered
        }
    }

    FocusFrame {
        shown: root.visualFocus
    }

    ToolTip {
        text: root.media.alt
        visible: root.hovered && !root.covered && root.media.alt.length > 0
    }
}
