// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A choice: its name, what it does, and the control at the right; below in a narrow window.
Item {
    id: root

    required property string title
    required property string about
    default property alias control: place.data

    readonly property bool below: width < 460

    implicitHeight: (below ? words.height + place.height + Theme.space8 : Math.max(words.height, place.height)) + 2 * Theme.space8

    Column {
        id: words

        y: root.below ? Theme.space8 : (root.height - height) / 2
        width: root.below ? root.width : root.width - place.width - Theme.space16

        PlainText {
            width: parent.width
            text: root.title
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            text: root.about
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
        }
    }

    Item {
        id: place

        x: root.below ? 0 : root.width - width
        y: root.below ? words.y + words.height + Theme.space8 : (root.height - height) / 2
        width: childrenRect.width
        height: childrenRect.height
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
