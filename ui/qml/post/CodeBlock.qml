// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Highlighted code: scrolls sideways, can be selected and copied.
Rectangle {
    id: root

    required property blockRow block
    required property Navigator navigator

    implicitHeight: flick.y + flick.height + 9
    radius: Theme.radius
    color: Theme.codeBackground
    border.color: Theme.hairline

    PlainText {
        x: 14
        y: 9
        text: root.block.language
        type: Theme.caption
        color: Theme.textFaint
        visible: text.length > 0
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: 2
        text: qsTr("Copy the code")
        symbol: "copy"
        size: 30
        onClicked: root.navigator.copy(root.block.plain)
    }

    Flickable {
        id: flick

        objectName: "scroller"
        x: 14
        y: 32
        width: parent.width - 28
        height: code.height
        contentWidth: code.width
        contentHeight: code.height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: interactive

        TextEdit {
            id: code

            text: root.block.markup
            textFormat: TextEdit.RichText
            readOnly: true
            selectByMouse: true
            activeFocusOnPress: false
            wrapMode: TextEdit.NoWrap
            color: Theme.text
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.code.size
            Accessible.role: Accessible.StaticText
            Accessible.name: root.block.plain
        }
    }
}
