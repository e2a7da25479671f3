// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// An act of the outbox: what it is, where it stands, what can be done; above the first of a group what the group is.
Item {
    id: root

    required property actRow act
    required property OutboxController outbox
    required property Navigator navigator
    required property int measure
    property bool selected: false
    readonly property int edge: navigator.narrow ? Theme.space12 : Theme.space16
    // Where posts have their words; the sign stands in the middle of where they have their picture.
    readonly property int bodyX: edge + 44 + Theme.space12
    // Changes while somebody waits for a time.
    property int tick: 0
    readonly property string words: outbox.uploadWords(act.id, outbox.progress)
    readonly property bool queued: act.standing === "waiting" || act.standing === "scheduled"
    readonly property bool going: act.standing === "sending"
    readonly property color ink: act.standing === "needs" ? Theme.warning : act.standing === "sending" ? Theme.accent : act.standing === "sent" ? Theme.success : Theme.textDim

    function waiting(until: real, tick: int): string {
        return outbox.waitWords(until);
    }

    signal editWanted

    // The keyboard's way to the answers.
    function ask(): void {
        if (act.offeredTo.length > 0)
            offer.focusFirst();
        else if (act.others.length > 0)
            elsewhere.openMenu();
    }

    height: heading.height + body.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2. %3").arg(act.title).arg(act.stateWords).arg(act.note.length > 0 ? act.note : detail.text)
    Accessible.selected: selected

    Item {
        id: heading

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        height: root.act.heading.length > 0 ? 48 : 0
        visible: height > 0

        PlainText {
            id: group

            anchors.left: parent.left
            anchors.leftMargin: root.edge
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            width: Math.max(0, Math.min(implicitWidth, parent.width - root.edge - Theme.space16 - beside.least - Theme.space8))
            text: root.act.heading
            visible: width > 0
            type: Theme.label
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }

        PlainText {
            id: beside

            readonly property real least: Math.min(implicitWidth, Theme.grown(96, Theme.scale))

            anchors.left: group.right
            anchors.leftMargin: Theme.space8
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.baseline: group.baseline
            text: root.act.waitsUntil > 0 ? root.waiting(root.act.waitsUntil, root.tick) : root.act.headingDetail
            type: Theme.label
            color: Theme.textFaint
            elide: Text.ElideRight
            // Without any width it would be laid out as a whole.
            visible: width > 0
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: body.y
        width: body.width
        height: body.height - 1
        color: hover.hovered || root.selected ? Theme.hover : Theme.transparent
    }

    Item {
        id: body

        anchors.horizontalCenter: parent.horizontalCenter
        y: heading.height
        width: root.measure
        height: words.height + 2 * Theme.space12

        HoverHandler {
            id: hover
        }

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.accent
            visible: root.selected
        }

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: root.edge + 12
            y: Theme.space12 + 2
            name: root.act.icon
            size: 20
            color: Theme.textDim
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.bodyX
            y: Theme.space12
            width: parent.width - anchors.leftMargin - buttons.width - buttons.anchors.rightMargin - Theme.space12
            spacing: 2

            PlainText {
                width: parent.width
                text: root.act.title
                elide: Text.ElideRight
            }

            Flow {
                id: state

                readonly property int gap: 6

                width: parent.width

                Item {
                    width: (root.act.standing === "sent" ? 16 : 8) + state.gap
                    height: Theme.label.line
                    Rectangle {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: 8
                        height: 8
                        radius: 4
                        color: root.queued ? Theme.outline : root.going ? Theme.accent : Theme.warningSign
                        visible: root.act.standing !== "sent"
                    }

                    Icon {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        name: "done"
                        size: 16
                        color: Theme.success
                        visible: root.act.standing === "sent"
                    }
                }

                PlainText {
                    text: root.act.stateWords
                    width: Math.min(implicitWidth, parent.width - 22)
                    leftPadding: Theme.rightToLeft ? state.gap : 0
                    rightPadding: Theme.rightToLeft ? 0 : state.gap
                    type: Theme.label
                    color: root.ink
                    wrapMode: Text.Wrap
                }

                PlainText {
                    id: detail

                    width: Math.min(implicitWidth, parent.width)
                    text: root.words.length > 0 ? root.words : root.act.detail
                    type: Theme.label
                    color: Theme.textFaint
                    elide: Text.ElideRight
                }
            }

            PlainText {
                width: parent.width
                text: root.act.note
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                visible: text.length > 0
            }

            ActOffer {
                id: offer

                width: parent.width
                act: root.act
                acts: root.navigator.acts
            }

            ProgressBar {
                width: parent.width
                name: qsTr("Upload of %1").arg(root.act.title)
                value: root.outbox.share(root.act.id, root.outbox.progress)
                visible: value >= 0 && root.act.standing === "sending"
            }
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: root.navigator.narrow ? Theme.space12 : Theme.behindWords
            y: 6

            IconButton {
                text: root.act.standing === "needs" ? qsTr("Send again") : qsTr("Try now")
                symbol: "refresh"
                visible: root.act.canRetry
                onClicked: root.navigator.acts.retry(root.act.id)
            }

            ActElsewhere {
                id: elsewhere

                act: root.act
                acts: root.navigator.acts
            }

            IconButton {
                text: qsTr("Edit")
                symbol: "write"
                visible: root.act.canEdit
                onClicked: root.editWanted()
            }

            IconButton {
                text: qsTr("Cancel")
                symbol: "delete"
                visible: root.act.canCancel
                onClicked: root.navigator.acts.cancel(root.act.id)
            }

            IconButton {
                text: qsTr("Look at it")
                symbol: "open-outside"
                visible: root.act.post.length > 0
                onClicked: root.navigator.thread(root.act.post)
            }
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
