// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What is ready for the day on which the server goes, and what to prepare until then.
FocusScope {
    id: root

    required property Shell shell

    readonly property LifeboatController lifeboat: shell.lifeboat
    readonly property alias list: page
    readonly property real measure: Math.min(840, width - 2 * (width < 560 ? Theme.space16 : Theme.space32))
    readonly property bool halves: measure >= 700
    // Between sections.
    readonly property int apart: 20
    readonly property real half: halves ? (measure - 40) / 2 : measure
    // An account that has just gone.
    property lifeboatAccountRow none

    signal accountWanted

    function refresh() {
        lifeboat.countAgain();
    }

    Component.onCompleted: lifeboat.watch(true)
    Component.onDestruction: lifeboat.watch(false)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageFlick {
        id: page

        anchors.fill: parent
        activeFocusOnTab: true
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Lifeboat")

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.measure
            topPadding: 28
            bottomPadding: Theme.space32
            visible: root.lifeboat.loaded
            spacing: root.apart

            LifeboatHead {
                width: parent.width
                shell: root.shell
                lifeboat: root.lifeboat
            }

            Column {
                width: parent.width

                SectionHead {
                    width: parent.width
                    title: qsTr("Accounts")

                    Button {
                        kind: Button.Quiet
                        symbol: "add"
                        text: qsTr("Add an account")
                        onClicked: root.accountWanted()
                    }
                }

                Repeater {
                    model: root.lifeboat.accounts.length

                    LifeboatAccount {
                        required property int index

                        width: root.measure
                        account: root.lifeboat.accounts[index] ?? root.none
                        onMoreWanted: from => menu.show(account, from)
                    }
                }
            }

            Column {
                width: parent.width
                visible: root.lifeboat.facts.length > 0

                SectionHead {
                    width: parent.width
                    title: qsTr("Kept on this computer")
                    beside: root.lifeboat.since
                }

                LifeboatFacts {
                    width: parent.width
                    facts: root.lifeboat.facts
                }
            }

            Flow {
                width: parent.width
                spacing: root.halves ? 40 : root.apart

                Column {
                    width: root.half
                    spacing: root.apart

                    LifeboatStandby {
                        width: parent.width
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                    LifeboatBackup {
                        width: parent.width
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                    LifeboatRestores {
                        width: parent.width
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                    LifeboatArchives {
                        width: parent.width
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                }

                Column {
                    width: root.half
                    spacing: root.apart

                    LifeboatAdvice {
                        width: parent.width
                        visible: root.lifeboat.standby.account > 0
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                    LifeboatRehearsals {
                        width: parent.width
                        visible: root.lifeboat.standby.account > 0
                        lifeboat: root.lifeboat
                    }
                    LifeboatLosses {
                        width: parent.width
                        preparation: root.lifeboat.preparation
                    }
                }
            }
        }
    }

    LifeboatMenu {
        id: menu

        shell: root.shell
    }
}
