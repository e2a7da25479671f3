// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The answers of a poll with their shares; one's own with a tick.
PromptColumn {
    id: root

    required property pollRow poll
    // For a line of the row before that is about to go.
    property pollOptionRow none

    spacing: Theme.space4

    Repeater {
        model: root.poll.options.length

        delegate: Rectangle {
            id: option

            required property int index
            readonly property pollOptionRow answer: index < root.poll.options.length ? root.poll.options[index] : root.none

            width: root.width
            height: Math.max(32, title.implicitHeight + Theme.space8)
            radius: Theme.radiusSmall
            color: Theme.sunken
            Accessible.role: Accessible.ListItem
            Accessible.name: [answer.title, share.text, answer.own ? qsTr("your choice") : ""].filter(part => part.length > 0).join(", ")

            Rectangle {
                anchors.left: parent.left
                width: parent.width * Math.max(0, option.answer.share)
                height: parent.height
                radius: Theme.radiusSmall
                color: option.answer.own ? Theme.accentSoft : Theme.pressed
                visible: width > 0
            }

            PlainText {
                id: title

                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                width: Math.min(implicitWidth, parent.width - share.width - 2 * Theme.space12 - Theme.space8 - (tick.visible ? tick.width + Theme.space8 : 0))
                anchors.verticalCenter: parent.verticalCenter
                text: option.answer.title
                type: Theme.label
                font.weight: option.answer.own ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Icon {
                id: tick

                anchors.left: title.right
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                name: "done"
                size: 16
                color: Theme.accent
                visible: option.answer.own
            }

            PlainText {
                id: share

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: option.answer.share < 0 ? "" : qsTr("%1 %").arg(Math.round(option.answer.share * 100))
                type: Theme.label
                color: Theme.textDim
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
