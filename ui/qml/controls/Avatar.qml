// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person's picture, already round, or the first letter on a tone of its own. Names are beside it.
Item {
    id: root

    enum Health {
        Unmarked,
        Slow,
        Unreachable,
        Fine
    }

    property url source
    property string name
    property int size: 44
    property bool unread: false
    property int health: Avatar.Unmarked
    // What it lies on, which rings its marks.
    property color ground: Theme.surface

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.fill: parent
        // One clear point stands for a picture that cannot be had.
        visible: picture.status !== Image.Ready || picture.implicitWidth <= 1
        radius: width / 2
        color: Theme.tone(root.name)

        PlainText {
            anchors.centerIn: parent
            text: root.name.charAt(0).toUpperCase()
            color: Theme.onAccent
            font.pixelSize: root.size * 0.42
            font.weight: Font.DemiBold
            lineHeight: 1
            lineHeightMode: Text.ProportionalHeight
        }
    }

    Image {
        id: picture

        anchors.fill: parent
        source: root.source
        sourceSize.width: root.size
        sourceSize.height: root.size
        asynchronous: true
    }

    // Faces in posts have neither.
    Loader {
        anchors.fill: parent
        active: root.unread || root.health !== Avatar.Unmarked
        sourceComponent: Item {
            Rectangle {
                x: root.width - width + 2
                y: -2
                visible: root.unread
                width: 12
                height: 12
                radius: 6
                color: Theme.accent
                border.width: 2
                border.color: root.ground
            }

            Loader {
                x: root.width - width + 3
                y: root.height - height + 3
                active: root.health !== Avatar.Unmarked
                sourceComponent: HealthMark {
                    health: root.health
                    ground: root.ground
                }
            }
        }
    }
}
