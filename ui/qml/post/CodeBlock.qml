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

    implicitHeight: flick.height + 2 * flick.y
    radius: Theme.radius
    color: Theme.codeBackground
    border.color: Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: root.block.language.length > 0 ? qsTr("Code, %1").arg(root.block.language) : qsTr("Code")

    Flickable {
        id: flick

        objectName: "scroller"
        // Code runs from left to right in every language.
        x: 14
        y: 9
        width: parent.width - 28
        height: code.height
        contentWidth: code.width
        contentHeight: code.height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: interactive
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        TextEdit {
            id: code

            text: root.block.markup
            textFormat: TextEdit.RichText
            readOnly: true
            selectByMouse: true
            activeFocusOnPress: false
            wrapMode: TextEdit.NoWrap
            topPadding: Theme.code.flowLead
            bottomPadding: -Theme.code.flowLead
            color: Theme.text
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.code.size
            // What was written, sign by sign: two that are drawn as one cannot be told from a third.
            font.features: ({
                    liga: 0,
                    calt: 0
                })
            Accessible.role: Accessible.StaticText
            Accessible.name: root.block.plain
        }
    }

    // On the first line, above code that is longer than the block is wide: at its end, whatever the window's side.
    Rectangle {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.right: parent.right
        anchors.rightMargin: 1
        y: 1
        width: head.width + Theme.space16
        height: Theme.code.line + Theme.space8
        radius: Theme.radius
        color: Theme.codeBackground

        Row {
            id: head

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.block.language
                type: Theme.caption
                color: Theme.textDim
                font.weight: Font.Medium
                visible: text.length > 0
            }

            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Copy the code")
                symbol: "copy"
                symbolSize: 16
                size: 28
                onClicked: root.navigator.copy(root.block.plain)
            }
        }
    }
}
