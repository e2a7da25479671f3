// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A choice: its name, what it does, and the control at the end of the line; below in a narrow window.
Item {
    id: root

    required property string title
    required property string about
    // What is looked for among the settings; empty: all of them.
    property string wanted: ""
    default property alias control: place.data

    readonly property bool below: width - place.width < 240

    implicitHeight: (below ? words.height + place.height + Theme.space8 : Math.max(words.height, place.height)) + 15
    visible: wanted.length === 0 || (title + " " + about).toLowerCase().includes(wanted.toLowerCase())

    Column {
        id: words

        anchors.left: parent.left
        y: root.below ? 7 : (root.height - 1 - height) / 2
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

        x: root.below !== Theme.rightToLeft ? 0 : root.width - width
        y: root.below ? words.y + words.height + Theme.space8 : (root.height - 1 - height) / 2
        width: childrenRect.width
        height: childrenRect.height
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
