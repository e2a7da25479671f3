// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An account: how its server is, and what of it is kept here.
Item {
    id: root

    required property lifeboatAccountRow account

    readonly property bool narrow: width < 620
    readonly property color tone: account.mark === Avatar.Fine ? Theme.success : account.mark === Avatar.Slow ? Theme.warning : account.mark === Avatar.Unreachable ? Theme.danger : Theme.textDim

    signal moreWanted(Item from)

    implicitHeight: Math.max(Theme.grown(75, Theme.scale), words.height + 2 * Theme.space16)
    Accessible.role: Accessible.ListItem
    Accessible.name: [account.name, account.handle, account.badge, account.state, account.stateRest, account.kept, account.copied].filter(word => word.length > 0).join(", ")

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        // Its mark hangs below it.
        anchors.verticalCenterOffset: -Theme.space4
        source: root.account.avatar
        name: root.account.name
        health: root.account.mark
    }

    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: Theme.space12
        anchors.right: root.narrow ? more.left : figures.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter

        Row {
            id: names

            width: parent.width
            spacing: 6

            PlainText {
                id: name

                width: Math.min(implicitWidth, names.width - (badge.visible ? badge.width + names.spacing : 0))
                text: root.account.name
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                anchors.baseline: name.baseline
                width: Math.min(implicitWidth, Math.max(0, names.width - name.width - names.spacing - (badge.visible ? badge.width + names.spacing : 0)))
                text: root.account.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
                visible: width > 0
                Accessible.ignored: true
            }
            Rectangle {
                id: badge

                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: 2
                visible: root.account.badge.length > 0
                width: badgeText.implicitWidth + Theme.space12
                height: Theme.grown(18, Theme.scale)
                radius: Theme.radiusSmall
                color: Theme.accentSoft

                PlainText {
                    id: badgeText

                    anchors.centerIn: parent
                    text: root.account.badge
                    type: Theme.caption
                    font.weight: Font.Medium
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
        }

        Row {
            id: standing

            width: parent.width
            spacing: Theme.space4

            PlainText {
                id: state

                text: root.account.state
                type: Theme.label
                color: root.tone
                Accessible.ignored: true
            }
            PlainText {
                width: standing.width - state.width - standing.spacing
                text: root.account.stateRest
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        PlainText {
            width: parent.width
            visible: root.narrow && text.length > 0
            text: [root.account.kept, root.account.copied].filter(word => word.length > 0).join(" · ")
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    Column {
        id: figures

        anchors.right: more.left
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(kept.implicitWidth, copied.implicitWidth)
        visible: !root.narrow

        PlainText {
            id: kept

            width: parent.width
            height: Theme.body.line
            text: root.account.kept
            type: Theme.label
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        PlainText {
            id: copied

            width: parent.width
            text: root.account.copied
            type: Theme.caption
            color: Theme.textFaint
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }

    IconButton {
        id: more

        anchors.right: parent.right
        // Its dots end where the hairline does.
        anchors.rightMargin: -11
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("More for %1").arg(root.account.handle)
        symbol: "more"
        onClicked: root.moreWanted(more)
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
