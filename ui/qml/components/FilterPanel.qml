// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Below its button: boxes to tick, how much that hides, and the way back.
T.Popup {
    id: root

    required property IconButton button
    // Something is hidden.
    property bool active: false
    property string sentence
    // Takes the keyboard when it opens.
    property Item first
    default property alias boxes: column.data

    signal allWanted

    parent: button
    x: Theme.rightToLeft ? 0 : button.width - width
    y: button.height
    width: 280
    height: Math.min(all.implicitHeight + topPadding + bottomPadding, button.Window.height - 96)
    margins: Theme.space8
    padding: Theme.space12
    focus: true
    popupType: T.Popup.Item
    onOpened: first.forceActiveFocus()
    onClosed: button.forceActiveFocus()

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }

    contentItem: Flickable {
        id: flick

        readonly property TabSight sight: TabSight {
            view: flick
            scope: inside
            room: Theme.space8
        }

        contentHeight: all.implicitHeight
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Dialog
        Accessible.name: root.button.text

        FocusScope {
            id: inside

            width: flick.width
            height: all.implicitHeight
            focus: true

            Column {
                id: all

                width: parent.width

                Column {
                    id: column

                    width: parent.width
                }

                PlainText {
                    width: parent.width
                    topPadding: Theme.space12
                    text: root.sentence
                    type: Theme.label
                    color: Theme.textFaint
                    wrapMode: Text.Wrap
                }

                WordLink {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(Theme.grown(36, Theme.scale), implicitHeight)
                    visible: root.active
                    text: qsTr("Show everything")
                    symbol: "show"
                    onClicked: root.allWanted()
                }
            }
        }
    }
}
