// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A picture that is to be posted, beside its description.
Item {
    id: root

    required property composerMediaRow media

    signal described(string alt)
    signal removed

    implicitHeight: 84

    Picture {
        id: picture

        width: 112
        height: 84
        source: root.media.source
    }

    IconButton {
        anchors.right: picture.right
        anchors.top: picture.top
        text: qsTr("Remove %1").arg(root.media.name)
        symbol: "close"
        size: 30
        ink: Theme.text
        onClicked: root.removed()
    }

    TextBox {
        anchors.left: picture.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        leastHeight: 84
        mostHeight: 84
        name: qsTr("Description of %1").arg(root.media.name)
        placeholder: qsTr("Describe it for people who cannot see it. What matters in this picture?")
        text: root.media.alt
        input.onTextChanged: root.described(text)
    }
}
