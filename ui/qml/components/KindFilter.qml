// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Opens what chooses the kinds of notifications that are shown where all are.
IconButton {
    id: root

    required property NotificationFiltering filtering
    required property list<string> kinds
    // What each is called.
    required property list<string> words

    text: qsTr("Choose the kinds that are shown")
    symbol: "filter"
    selected: filtering.active
    onClicked: boxes.need().open()

    LateItem {
        id: boxes

        page: Qt.resolvedUrl("KindBoxes.qml")
        given: ({
                button: root,
                filtering: root.filtering,
                kinds: Qt.binding(() => root.kinds),
                words: Qt.binding(() => root.words)
            })
    }
}
