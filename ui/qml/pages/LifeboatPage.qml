// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What is ready for the day on which the server goes.
FocusScope {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat

    readonly property Item list: page
    readonly property real measure: Math.min(840, width - 2 * (width < 560 ? Theme.space16 : Theme.space24))
    readonly property bool halves: measure >= 700

    signal accountWanted

    Component.onCompleted: lifeboat.readAgain()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: column.height + Theme.space32
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Lifeboat")
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 60))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 60)

        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (page.width - width) / 2
            width: root.measure
            topPadding: Theme.space24 + Theme.space4
            visible: root.lifeboat.loaded

            LifeboatHead {
                width: parent.width
                shell: root.shell
                lifeboat: root.lifeboat
            }

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

                    width: column.width
                    account: root.lifeboat.accounts[index]
                    onMoreWanted: from => menu.show(account, from)
                }
            }

            Item {
                width: 1
                height: Theme.space24
            }

            SectionHead {
                width: parent.width
                title: qsTr("Kept on this computer")
                beside: root.lifeboat.since
            }

            LifeboatFacts {
                width: parent.width
                facts: root.lifeboat.facts
            }

            Item {
                width: 1
                height: Theme.space16
            }

            Flow {
                width: parent.width
                spacing: 40

                LifeboatStandby {
                    width: root.halves ? (parent.width - 40) / 2 : parent.width
                    lifeboat: root.lifeboat
                }
                Column {
                    width: root.halves ? (parent.width - 40) / 2 : parent.width
                    spacing: Theme.space24

                    LifeboatAdvice {
                        width: parent.width
                        shell: root.shell
                        lifeboat: root.lifeboat
                    }
                    LifeboatRehearsals {
                        width: parent.width
                        visible: root.lifeboat.rehearsals.length > 0
                        lifeboat: root.lifeboat
                    }
                }
            }
        }
    }

    LifeboatMenu {
        id: menu

        lifeboat: root.lifeboat
    }
}
