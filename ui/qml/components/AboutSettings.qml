// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What this is, and whose.
Column {
    id: root

    spacing: Theme.space8

    Image {
        anchors.left: parent.left
        source: "qrc:/godwit/godwit.svg"
        sourceSize.width: 64
        sourceSize.height: 64
        Accessible.ignored: true
    }

    PlainText {
        width: parent.width
        text: qsTr("Godwit %1").arg(Qt.application.version)
        type: Theme.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: parent.width
        text: qsTr("Keeps your social life on this computer and carries on when a server does not.")
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    PlainText {
        width: parent.width
        text: qsTr("Free software under the GNU General Public License, version 3 or later.")
        color: Theme.textDim
        wrapMode: Text.Wrap
    }
}
