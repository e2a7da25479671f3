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
    readonly property int grownSymbol: Theme.grown(symbolSize, Theme.scale)
    readonly property color ink: refused ? Theme.danger : done ? Theme.accent : enabled && hot ? Theme.text : lit ? Theme.textDim : Theme.textFaint

    readonly property real counted: count.length > 0 ? number.implicitWidth : 0

    implicitWidth: Math.max(36, grownSymbol + (count.length > 0 ? 6 + counted : 0) + (pending ? 10 : 0))
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
        Icon {
            id: sign

            x: root.mirrored ? parent.width - width : 0
            y: (parent.height - height) / 2
            name: root.done ? root.doneSymbol : root.symbol
            size: root.grownSymbol
            color: root.ink
        }
        Loader {
            id: number

            x: root.mirrored ? sign.x - width - 6 : root.grownSymbol + 6
            y: (parent.height - height) / 2
            active: root.count.length > 0
            sourceComponent: PlainText {
                text: root.count
                type: Theme.caption
                color: root.ink
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
        Loader {
            x: root.mirrored ? sign.x - root.counted - width - 10 : root.grownSymbol + root.counted + 10
            y: (parent.height - height) / 2
            active: root.pending
            sourceComponent: Rectangle {
                implicitWidth: 6
                implicitHeight: 6
                radius: 3
                color: Theme.accent
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
