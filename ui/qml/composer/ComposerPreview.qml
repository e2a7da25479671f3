// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The post as its servers will show it, and whether they are to read it as Markdown.
Column {
    id: root

    required property DraftPreview preview
    required property Navigator navigator

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Preview")

    Rectangle {
        width: parent.width
        height: Math.max(body.height, Theme.body.line) + 2 * Theme.space12
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.hairline

        PostBody {
            id: body

            x: Theme.space12
            y: Theme.space12
            width: parent.width - 2 * Theme.space12
            blocks: root.preview.blocks
            navigator: root.navigator
        }

        PlainText {
            x: Theme.space12
            y: Theme.space12
            text: qsTr("Nothing to show yet")
            color: Theme.textFaint
            visible: root.preview.blocks.length === 0
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Chip {
            text: qsTr("Format as Markdown")
            outlined: true
            checked: root.preview.markdown
            onToggled: root.preview.markdown = checked
        }

        PlainText {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, Theme.grown(28, Theme.scale))
            text: root.preview.note
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
            visible: text.length > 0
        }
    }
}
