// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Which kinds of notifications are shown where all are.
FilterPanel {
    id: root

    required property NotificationFiltering filtering
    required property list<string> kinds
    // What each is called.
    required property list<string> words

    active: filtering.active
    sentence: filtering.active ? qsTr("What is left out here is still there under its own word.") : qsTr("Everything is shown. A filter counts only on this computer.")
    first: (repeater.count, repeater.itemAt(0))
    onAllWanted: filtering.showAll()

    Repeater {
        id: repeater

        model: root.kinds.length

        CheckBox {
            required property int index
            readonly property string kind: root.kinds[index] ?? ""

            width: parent?.width ?? 0
            text: root.words[index] ?? ""
            checked: !root.filtering.hidden.includes(kind)
            onToggled: root.filtering.choose(kind, checked)
        }
    }
}
