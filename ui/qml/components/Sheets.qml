// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What comes over the window and goes again.
Item {
    id: root

    required property Shell shell
    required property Navigator navigator
    required property string place
    property int news: 0
    property int talk: 0
    // One of them takes the keys.
    readonly property bool busy: composer.status === Loader.Ready || viewer.shown || drawer.shown || keys.shown || health.shown || changes.shown || standby.status === Loader.Ready || report.status === Loader.Ready || backup.status === Loader.Ready || restore.status === Loader.Ready || archive.status === Loader.Ready || republish.status === Loader.Ready || palette.status === Loader.Ready

    // What is below: the list in front, what was opened from it, and, unless null, the page that hides both.
    required property var front
    required property DetailStack details
    required property Item welcome
    // What is at the foot of the window is not covered.
    property real foot: 0

    signal placeWanted(string place)

    // The keys are for what is seen again.
    function rest() {
        if (welcome)
            welcome.forceActiveFocus();
        else if (details.shown && !details.pane)
            details.forceActiveFocus();
        else
            front.rest();
    }

    function showKeys() {
        keys.need().show();
    }

    function showHealth() {
        health.need().show();
    }

    function showChanges() {
        changes.need().show();
    }

    function showPalette() {
        palette.wanted = true;
    }

    function showPlaces() {
        drawer.need().show();
    }

    function showMedia(media: list<mediaRow>, index: int) {
        viewer.need().show(media, index);
    }

    function showMore(post: postRow, from: Item) {
        postMenu.need().show(post, from);
    }

    LateItem {
        id: drawer

        anchors.fill: parent
        page: Qt.resolvedUrl("RailDrawer.qml")
        given: ({
                shell: root.shell,
                place: Qt.binding(() => root.place),
                notificationCount: Qt.binding(() => root.news),
                talkCount: Qt.binding(() => root.talk)
            })

        Connections {
            target: drawer.late
            ignoreUnknownSignals: true

            function onPlaceWanted(place: string) {
                root.placeWanted(place);
            }

            function onWriteWanted() {
                root.shell.composer.write();
            }
        }
    }

    LateItem {
        id: postMenu

        page: Qt.resolvedUrl("PostMenu.qml")
        given: ({
                navigator: root.navigator
            })
    }

    LateItem {
        id: viewer

        anchors.fill: parent
        page: Qt.resolvedUrl("MediaViewer.qml")
        given: ({
                shell: root.shell
            })
    }

    LateItem {
        id: composer

        anchors.fill: parent
        page: Qt.resolvedUrl("../composer/ComposerSheet.qml")
        given: ({
                composer: root.shell.composer,
                navigator: root.navigator
            })
        wanted: root.shell.composer.open
    }

    LateItem {
        id: changes

        anchors.fill: parent
        page: Qt.resolvedUrl("SwitchSheet.qml")
        given: ({
                switching: root.shell.switching
            })

        Connections {
            target: changes.late
            ignoreUnknownSignals: true

            function onLifeboatWanted() {
                root.placeWanted("lifeboat");
            }
        }
    }

    LateItem {
        id: standby

        anchors.fill: parent
        page: Qt.resolvedUrl("StandbySheet.qml")
        given: ({
                standby: root.shell.standby,
                signIn: root.shell.signIn
            })
        wanted: root.shell.standby.open
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: report

        anchors.fill: parent
        page: Qt.resolvedUrl("ReportSheet.qml")
        given: ({
                report: root.shell.report
            })
        wanted: root.shell.report.open
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: backup

        anchors.fill: parent
        page: Qt.resolvedUrl("../lifeboat/BackupSheet.qml")
        given: ({
                shell: root.shell
            })
        wanted: root.shell.sheet === "backup" || root.shell.sheet === "schedule"
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: restore

        anchors.fill: parent
        page: Qt.resolvedUrl("../lifeboat/RestoreSheet.qml")
        given: ({
                shell: root.shell
            })
        wanted: root.shell.sheet === "restore"
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: archive

        anchors.fill: parent
        page: Qt.resolvedUrl("../lifeboat/ArchiveSheet.qml")
        given: ({
                shell: root.shell
            })
        wanted: root.shell.sheet === "archive"
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: republish

        anchors.fill: parent
        page: Qt.resolvedUrl("../lifeboat/RepublishSheet.qml")
        given: ({
                shell: root.shell
            })
        wanted: root.shell.sheet === "republish"
        focus: wanted
        onWantedChanged: if (!wanted)
            root.rest()
    }

    LateItem {
        id: keys

        anchors.fill: parent
        page: Qt.resolvedUrl("KeySheet.qml")
        given: ({
                shell: root.shell
            })
    }

    LateItem {
        id: palette

        anchors.fill: parent
        page: Qt.resolvedUrl("PaletteSheet.qml")
        given: ({
                palette: root.shell.palette
            })

        Connections {
            target: palette.late
            ignoreUnknownSignals: true

            function onClosed() {
                palette.wanted = false;
            }
        }
    }

    LateItem {
        id: health

        anchors.fill: parent
        page: Qt.resolvedUrl("HealthSheet.qml")
        given: ({
                health: root.shell.health
            })
    }

    Toasts {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.foot + Theme.space24
        shell: root.shell
        onSignInWanted: root.navigator.signInWanted()
        onOutboxWanted: root.placeWanted("outbox")
        onKeyboardLeft: root.rest()
    }
}
