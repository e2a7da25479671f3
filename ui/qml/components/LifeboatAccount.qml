// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An account: how its server is, and what of it is kept here.
Item {
    id: root

    required property lifeboatAccountRow account

    readonly property bool narrow: width < 560
    readonly property color tone: account.mark === Avatar.Fine ? Theme.success : account.mark === Avatar.Slow ? Theme.warning : account.mark === Avatar.Unreachable ? Theme.danger : Theme.textDim

    signal moreWanted(Item from)

    implicitHeight: Math.max(74, words.height + 2 * Theme.space12)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3 %4").arg(account.handle).arg(account.badge).arg(account.state).arg(account.stateRest)

    Avatar {
        id: avatar

        y: Theme.space12
        source: root.account.avatar
        name: root.account.name
        health: root.account.mark
    }

    Column {
        id: words

        x: avatar.width + Theme.space12
        y: Theme.space12
        width: figures.x - x - Theme.space12

        Row {
            width: parent.width
            spacing: 6

            PlainText {
                id: name

                width: Math.min(implicitWidth, words.width - badge.width - 6)
                text: root.account.name
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                width: Math.min(implicitWidth, Math.max(0, words.width - name.width - badge.width - 12))
                anchors.baseline: name.baseline
                text: root.account.handle
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Rectangle {
                id: badge

                anchors.verticalCenter: parent.verticalCenter
                visible: root.account.badge.length > 0
                width: visible ? badgeText.implicitWidth + 2 * 6 : 0
                height: Theme.grown(20, Theme.scale)
                radius: Theme.radiusSmall
                color: Theme.accentSoft

                PlainText {
                    id: badgeText

                    anchors.centerIn: parent
                    text: root.account.badge
                    type: Theme.caption
                    font.weight: Font.DemiBold
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
        }

        Row {
            id: standing

            width: parent.width
            spacing: 4

            PlainText {
                id: state

                text: root.account.state
                type: Theme.label
                color: root.tone
                Accessible.ignored: true
            }
            PlainText {
                width: Math.min(implicitWidth, standing.width - state.width - standing.spacing)
                text: root.account.stateRest
                type: Theme.label
                color: Theme.textDim
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        PlainText {
            width: parent.width
            visible: root.narrow
            text: qsTr("%1, %2").arg(root.account.kept).arg(root.account.copied)
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    Column {
        id: figures

        x: more.x - width - Theme.space12
        y: Theme.space12
        width: root.narrow ? 0 : Math.max(kept.implicitWidth, copied.implicitWidth)
        visible: !root.narrow

        PlainText {
            id: kept

            width: parent.width
            height: Theme.body.line
            text: root.account.kept
            type: Theme.label
            horizontalAlignment: Text.AlignRight
        }
        PlainText {
            id: copied

            width: parent.width
            text: root.account.copied
            type: Theme.caption
            color: Theme.textFaint
            horizontalAlignment: Text.AlignRight
        }
    }

    IconButton {
        id: more

        x: root.width - width + Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("More for %1").arg(root.account.handle)
        symbol: "more"
        onClicked: root.moreWanted(more)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
