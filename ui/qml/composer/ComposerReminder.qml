// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Said once before a post goes out with a picture that nobody has described.
Rectangle {
    id: root

    required property Composer composer

    signal describeWanted

    implicitHeight: Math.max(words.height, describe.height) + 2 * Theme.space8
    radius: Theme.radius
    color: Theme.warningSoft

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: 20
        color: Theme.warning
    }

    PlainText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space8
        anchors.right: describe.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n file(s) without a description: who cannot see it learns nothing of it. Post again to post it as it is.", "", root.composer.undescribed)
        type: Theme.label
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Button {
        id: describe

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        size: Button.Small
        text: qsTr("Describe")
        onClicked: root.describeWanted()
    }
}
