// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The head of what one source found: which it is, how much, and what more can be had of it.
Rectangle {
    id: root

    required property string source
    property string about: ""
    property string action: ""
    property bool busy: false

    signal acted

    implicitHeight: Theme.grown(40, Theme.scale)
    color: Theme.sunken
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("%1: %2").arg(source).arg(about)

    PlainText {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width / 2)
        text: root.source
        type: Theme.label
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        anchors.left: name.right
        anchors.leftMargin: Theme.space8
        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: root.about
        type: Theme.label
        color: Theme.textFaint
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Button {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Quiet
        size: Button.Small
        calm: true
        text: root.action
        busy: root.busy
        visible: text.length > 0
        onClicked: root.acted()
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
