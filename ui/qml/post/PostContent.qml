// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// All that a post says: warning, text, and what it has beside its text.
PromptColumn {
    id: root

    required property postRow row
    required property Navigator navigator
    required property bool unfolded
    property typeStyle type: Theme.body

    signal tapped(int button)

    spacing: Theme.space8

    Loader {
        width: parent.width
        active: root.row.warning.length > 0
        height: active ? implicitHeight : 0
        sourceComponent: WarningBar {
            warning: root.row.warning
            inside: root.row.folded
            unfolded: root.unfolded
            onClicked: root.navigator.fold(root.row.key, root.unfolded)
        }
    }

    PostBody {
        readonly property bool told: root.unfolded && root.row.blocks.length > 0

        width: parent.width
        blocks: root.row.blocks
        navigator: root.navigator
        type: root.type
        // Not by what is visible: a page that is hidden keeps the heights of its rows.
        height: told ? implicitHeight : 0
        visible: told
        onTapped: button => root.tapped(button)
    }

    Loader {
        readonly property bool held: root.row.translated.length > 0 || root.row.media.length > 0 || root.row.poll.options.length > 0 || root.row.card.url.length > 0 || root.row.quote.key.length > 0 || root.row.quote.instead.length > 0

        width: parent.width
        active: root.unfolded && held
        height: active ? implicitHeight : 0
        sourceComponent: PostExtras {
            row: root.row
            navigator: root.navigator
            type: root.type
        }
    }
}
