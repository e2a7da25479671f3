// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a film waits for, or why it is not played.
Rectangle {
    id: root

    required property Film film
    // It has been waited for long enough to be told of.
    property bool late: false

    width: Math.min(words.implicitWidth + 2 * Theme.space12, parent.width - 2 * Theme.space16)
    height: words.height + 2 * Theme.space8
    radius: Theme.radiusSmall
    color: Theme.mediaTag
    visible: words.text.length > 0

    PlainText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.parent.width - 2 * Theme.space16 - 2 * Theme.space12)
        text: root.film.problem.length > 0 ? root.film.problem : !root.late ? "" : root.film.loaded >= 0 ? qsTr("Fetching it: %1 %").arg(Math.round(root.film.loaded * 100)) : qsTr("Fetching it…")
        type: Theme.label
        color: Theme.onMedia
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Timer {
        interval: Theme.busyDelay
        running: root.film.loading
        onRunningChanged: if (!running)
            root.late = false
        onTriggered: root.late = true
    }
}
