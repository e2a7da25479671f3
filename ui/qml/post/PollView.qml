// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A poll's answers with their shares.
Column {
    id: root

    required property list<pollOptionRow> options
    required property string summary

    spacing: Theme.space4

    Repeater {
        model: root.options.length

        delegate: Rectangle {
            id: option

            required property int index
            readonly property pollOptionRow answer: root.options[index]

            width: root.width
            height: Math.max(32, title.implicitHeight + Theme.space8)
            radius: Theme.radiusSmall
            color: Theme.sunken
            Accessible.role: Accessible.ListItem
            Accessible.name: share.text.length > 0 ? qsTr("%1: %2").arg(answer.title).arg(share.text) : answer.title

            Rectangle {
                width: parent.width * Math.max(0, option.answer.share)
                height: parent.height
                radius: Theme.radiusSmall
                color: option.answer.own ? Theme.accentSoft : Theme.pressed
            }

            PlainText {
                id: title

                x: Theme.space12
                width: parent.width - share.width - 2 * Theme.space12 - Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: option.answer.title
                type: Theme.label
                wrapMode: Text.Wrap
            }

            PlainText {
                id: share

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: option.answer.share < 0 ? "" : qsTr("%1 %").arg(Math.round(option.answer.share * 100))
                type: Theme.label
                color: Theme.textDim
            }
        }
    }

    PlainText {
        text: root.summary
        type: Theme.caption
        color: Theme.textFaint
    }
}
