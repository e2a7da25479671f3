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
    readonly property string sign: done ? doneSymbol : symbol
    readonly property int grownSymbol: Theme.grown(symbolSize, Theme.scale)
    readonly property color ink: refused ? Theme.danger : done ? Theme.accent : enabled && hot ? Theme.text : lit ? Theme.textDim : Theme.textFaint

    implicitWidth: Math.max(36, face.implicitWidth)
    implicitHeight: Theme.grown(28, Theme.scale)
    padding: 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: count.length > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
    Accessible.description: refused ? qsTr("Refused") : pending ? qsTr("On its way") : ""
    Accessible.checkable: true
    Accessible.checked: done

    // Few are ever reached by the keyboard.
    onVisualFocusChanged: if (!background)
        background = Qt.createComponent(Qt.resolvedUrl("FocusFrame.qml")).createObject(root, {
            shown: Qt.binding(() => root.visualFocus),
            corner: Theme.radiusSmall
        }) as Item

    contentItem: ActFace {
        id: face

        symbol: root.sign
        size: root.grownSymbol
        count: root.count
        type: Theme.caption
        ink: root.ink
        dotInk: Theme.accent
        pending: root.pending
        mirrored: root.mirrored
        turned: Theme.rightToLeft && Theme.isDirectional(root.sign)
    }

    containmentMask: face
}
