// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// One sentence on top when something is wrong; nothing otherwise. The server's health comes before anything that a
// page could not do.
Item {
    id: root

    required property Shell shell
    // What is shown below; null where that is no timeline.
    required property TimelineController timeline
    // What can be done instead of waiting for the server; empty: only to look again.
    property string action: ""
    property string actionSymbol: "switch"
    // What is to be known before it is done; empty: nothing.
    property string actionDoubt: ""

    readonly property HealthController health: shell.health
    readonly property bool ill: health.tone !== HealthController.Tone.Quiet
    readonly property bool impostor: health.tone === HealthController.Tone.Danger
    readonly property bool offline: health.tone === HealthController.Tone.Network
    readonly property string ownSentence: shell.problem.length > 0 ? shell.problem : timeline && !ill ? timeline.problem : ""
    // What happened to the files comes before what is wrong outside, which stays to be told.
    readonly property bool ofStart: shell.problem.length === 0 && shell.notice.length > 0
    readonly property string sentence: ofStart ? shell.notice : ownSentence.length > 0 ? ownSentence : ill ? health.sentence : ""
    // Of the server, not of a page.
    readonly property bool ofHealth: ill && !ofStart && ownSentence.length === 0
    readonly property bool offersAction: ofHealth && !offline && action.length > 0

    // The offered action.
    signal acted
    signal evidenceWanted
    // The server is looked at again, and so is the timeline.
    signal lookedAgain

    function act() {
        if (ofStart) {
            shell.noticeRead();
        } else if (offersAction) {
            acted();
        } else if (ofHealth && impostor) {
            evidenceWanted();
        } else {
            health.look();
            if (timeline)
                timeline.refresh();
            lookedAgain();
        }
    }

    height: sentence.length > 0 ? banner.implicitHeight : 0
    visible: height > 0
    onSentenceChanged: look()
    Component.onCompleted: look()

    // It is read and made once there is something to say: most starts have nothing. Naming one of its tones reads it, too.
    function look() {
        if (sentence.length > 0)
            banner.need();
    }

    LateItem {
        id: banner

        width: root.width
        page: Qt.resolvedUrl("../controls/Banner.qml")
        given: ({
                tone: Qt.binding(() => !root.ofHealth ? Banner.Warning : root.impostor ? Banner.Danger : root.offline ? Banner.Offline : Banner.Warning),
                sentence: Qt.binding(() => root.offersAction && root.actionDoubt.length > 0 ? root.sentence + " " + root.actionDoubt : root.sentence),
                symbol: Qt.binding(() => root.ofStart || root.ofHealth && root.impostor ? "warning" : "unreachable"),
                detail: Qt.binding(() => root.ofStart ? "" : root.ofHealth ? root.health.meaning : root.timeline && root.timeline.loaded ? qsTr("You are reading your own copy.") : ""),
                quietAction: Qt.binding(() => !root.ofHealth ? "" : !root.impostor ? qsTr("What happened?") : root.offersAction ? qsTr("See the evidence") : ""),
                action: Qt.binding(() => root.ofStart ? qsTr("Understood") : root.shell.problem.length > 0 || root.ofHealth && root.offline ? "" : root.offersAction ? root.action : root.ofHealth && root.impostor ? qsTr("See the evidence") : qsTr("Try again")),
                actionSymbol: Qt.binding(() => root.offersAction ? root.actionSymbol : ""),
                busy: Qt.binding(() => !root.ofStart && !root.offersAction && !root.impostor && (root.health.looking || (root.timeline ? root.timeline.busy : false)))
            })

        Connections {
            target: banner.late
            ignoreUnknownSignals: true

            function onActed() {
                root.act();
            }

            function onQuietActed() {
                root.evidenceWanted();
            }
        }
    }
}
