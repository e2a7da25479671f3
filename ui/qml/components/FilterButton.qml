// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Opens what chooses what of a timeline is to be seen, and says how much is not.
IconButton {
    id: root

    required property TimelineFiltering filtering

    text: filtering.hidden > 0 ? qsTr("Filter: %1").arg(filtering.sentence) : qsTr("Filter what is shown here")
    symbol: "filter"
    selected: filtering.active
    onClicked: boxes.need().open()

    LateItem {
        id: boxes

        page: Qt.resolvedUrl("FilterBoxes.qml")
        given: ({
                button: root,
                filtering: Qt.binding(() => root.filtering)
            })
    }
}
