// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A sign, what it is about, and a figure at the right.
Item {
    id: root

    required property signRow line

    implicitHeight: Math.max(Theme.grown(28, Theme.scale), value.height + Theme.space8)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(line.title).arg(line.value)

    Rectangle {
        id: sign

        y: (Theme.grown(28, Theme.scale) - height) / 2
        width: Theme.grown(16, Theme.scale)
        height: width
        radius: width / 2
        color: root.line.good ? Theme.successSoft : Theme.warningSoft

        Icon {
            anchors.centerIn: parent
            name: root.line.good ? "done" : "warning"
            size: Theme.grown(12, Theme.scale)
            color: root.line.good ? Theme.success : Theme.warning
        }
    }

    PlainText {
        id: title

        x: sign.width + Theme.space8
        width: Math.min(implicitWidth, root.width - x)
        height: Theme.grown(28, Theme.scale)
        text: root.line.title
        type: Theme.label
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlainText {
        id: value

        x: title.x + title.width + Theme.space12
        y: (Theme.grown(28, Theme.scale) - type.line) / 2
        width: root.width - x
        text: root.line.value
        type: Theme.label
        color: Theme.textDim
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
