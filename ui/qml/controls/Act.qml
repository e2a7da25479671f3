// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// One thing to do with a post. Its text is its name, its count stands beside the sign.
T.Button {
    id: root

    required property string symbol
    property string doneSymbol: symbol
    property string count
    property bool done: false
    // Shown as done, not yet agreed by the server.
    property bool pending: false
    property bool refused: false
    // The pointer is somewhere in the post.
    property bool lit: false
    property bool hot: hovered
    property int symbolSize: 18
    readonly property color ink: refused ? Theme.danger : done ? Theme.accent : enabled && hot ? Theme.text : lit ? Theme.textDim : Theme.textFaint

    implicitWidth: Math.max(36, leftPadding + words.implicitWidth)
    implicitHeight: Theme.grown(28, Theme.scale)
    padding: 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: count.length > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
    Accessible.description: refused ? qsTr("Refused") : pending ? qsTr("On its way") : ""
    Accessible.checkable: true
    Accessible.checked: done
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.done ? root.doneSymbol : root.symbol
                size: Theme.grown(root.symbolSize, Theme.scale)
                color: root.ink
            }
            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                PlainText {
                    visible: text.length > 0
                    text: root.count
                    type: Theme.caption
                    color: root.ink
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.pending
                    width: 6
                    height: 6
                    radius: 3
                    color: Theme.accent
                }
            }
        }
    }

    background: FocusFrame {
        shown: root.visualFocus
        corner: Theme.radiusSmall
    }

    containmentMask: HitArea {
        target: root
    }
}
