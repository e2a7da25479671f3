// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What ends a timeline: that more is coming, that this is all or all that can be had now, or that the filter hides what comes next.
Item {
    id: root

    required property TimelineController timeline
    required property bool hasRows

    height: root.timeline.stuck || root.hasRows && (root.timeline.busy || root.timeline.atEnd || root.timeline.cutShort) ? Math.max(56, Math.max(words.height, further.height) + 2 * Theme.space8) : 0

    PlainText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space16)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: root.timeline.busy ? qsTr("Loading…") : root.timeline.atEnd ? qsTr("That is all.") : qsTr("Your copy ends here. More comes once the server answers.")
        type: Theme.label
        color: Theme.textFaint
        visible: root.height > 0 && !root.timeline.stuck
    }

    WordLink {
        id: further

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space16)
        text: qsTr("Your filter hides what comes next. Look further back")
        symbol: "filter"
        visible: root.timeline.stuck
        onClicked: root.timeline.lookFurther()
    }
}
