// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// One sentence on top when something is wrong; nothing otherwise.
Item {
    id: root

    required property Shell shell
    // What is shown below; null where that is no timeline.
    required property TimelineController timeline

    readonly property string sentence: shell.problem.length > 0 ? shell.problem : timeline ? timeline.problem : ""

    height: sentence.length > 0 ? banner.implicitHeight : 0
    visible: height > 0

    Banner {
        id: banner

        width: root.width
        sentence: root.sentence
        detail: root.timeline && root.timeline.loaded ? qsTr("You are reading your own copy.") : ""
        action: root.shell.problem.length > 0 ? "" : qsTr("Try again")
        busy: root.timeline ? root.timeline.busy : false
        onActed: root.timeline.refresh()
    }
}
