// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What is wrong, or has just changed: one banner at a time.
Item {
    id: root

    required property Shell shell
    required property PlaceView view

    signal evidenceWanted
    signal changesWanted

    property real before: 0
    property bool told: false

    height: switched.visible ? switched.height : problem.height

    // When that of a switch comes or goes, what is read stays on its pixel; with another one only what has been
    // scrolled to: at the very top the first post stays to be seen.
    onHeightChanged: {
        view.keepPixel(height - before, switched.visible || told);
        told = switched.visible;
        before = height;
    }

    ProblemBanner {
        id: problem

        width: root.width
        visible: height > 0 && !switched.visible && !root.shell.accounts.guest
        shell: root.shell
        timeline: root.view.timeline
        action: root.shell.accounts.standby.id > 0 ? qsTr("Continue on %1").arg(root.shell.accounts.standby.host) : ""
        actionDoubt: (root.shell.health.revision, root.shell.health.absence(root.shell.accounts.standby.id))
        onActed: root.shell.accounts.switchToStandby()
        onEvidenceWanted: root.evidenceWanted()
        onLookedAgain: root.view.lookAgain()
    }

    SwitchBanner {
        id: switched

        width: root.width
        visible: height > 0 && !root.shell.accounts.guest
        switching: root.shell.switching
        accounts: root.shell.accounts
        quiet: problem.sentence.length === 0
        onChangesWanted: root.changesWanted()
    }
}
