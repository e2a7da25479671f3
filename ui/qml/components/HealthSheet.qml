// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What happened to the server, step by step, in words.
FocusScope {
    id: root

    required property HealthController health
    // The person has been asked whether the new key is right.
    property bool asked: false
    readonly property bool narrow: width < 600

    function show() {
        asked = false;
        visible = true;
        again.forceActiveFocus();
    }

    function trust() {
        if (asked)
            health.trustNewKey();
        asked = !asked;
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Accessible.description: health.sentence
    Keys.onEscapePressed: visible = false

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.visible = false
        }
    }

    Rectangle {
        id: sheet

        anchors.centerIn: parent
        width: root.narrow ? root.width : 560
        height: root.narrow ? root.height : Math.min(root.height - 2 * Theme.space16, head.height + steps.height + foot.height)
        radius: root.narrow ? 0 : Theme.radius
        color: Theme.raised
        border.width: root.narrow ? 0 : 1
        border.color: Theme.hairline

        // What is clicked beside the text is still the sheet.
        TapHandler {}

        Item {
            id: head

            width: parent.width
            height: Math.max(56, title.height + 2 * Theme.space12)

            PlainText {
                id: title

                anchors.left: parent.left
                anchors.leftMargin: Theme.space24
                width: parent.width - anchors.leftMargin - close.width - Theme.space24
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("What happened to %1").arg(root.health.host)
                type: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Close")
                symbol: "close"
                onClicked: root.visible = false
            }
        }

        Flickable {
            id: body

            y: head.height
            width: parent.width
            height: parent.height - head.height - foot.height
            contentHeight: steps.height
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: contentHeight > height
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was tried")

            Column {
                id: steps

                width: body.width

                HealthSummary {
                    width: steps.width
                    health: root.health
                }
                Repeater {
                    model: root.health.steps

                    HealthStep {
                        required property stepRow modelData

                        width: steps.width
                        step: modelData
                    }
                }
            }
        }

        Column {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            padding: Theme.space24
            topPadding: Theme.space16
            spacing: Theme.space12

            PlainText {
                width: parent.width - 2 * Theme.space24
                visible: root.asked
                text: qsTr("Only if you know from its operator that the server was set up anew: from then on it gets your sign-in again.")
                type: Theme.label
                color: Theme.danger
                wrapMode: Text.Wrap
            }

            Flow {
                width: parent.width - 2 * Theme.space24
                layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft
                spacing: Theme.space8

                Button {
                    id: again

                    kind: Button.Primary
                    text: qsTr("Look again")
                    busy: root.health.looking
                    onClicked: root.health.look()
                }
                Button {
                    visible: root.health.doubtful
                    kind: Button.Danger
                    text: root.asked ? qsTr("Trust it") : qsTr("It is the right server…")
                    onClicked: root.trust()
                }
            }
        }
    }
}
