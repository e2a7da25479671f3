// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// When a post is to be published: a time near at hand, or a day and a time of day.
T.Popup {
    id: root

    required property PostTime time
    // What has the focus afterwards.
    required property Item origin

    width: 300
    height: implicitHeight
    implicitHeight: column.implicitHeight + 2 * padding
    margins: Theme.space8
    padding: Theme.space12
    focus: true
    popupType: T.Popup.Item
    onAboutToShow: time.begin()
    onClosed: origin.forceActiveFocus()
    onOpened: (choices.itemAt(0) as ScheduleChoice)?.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }

    contentItem: Column {
        id: column

        spacing: Theme.space4
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("When it is published")

        Repeater {
            id: choices

            model: root.time.choices.length

            ScheduleChoice {
                width: column.width
                choices: root.time.choices
                onPicked: key => {
                    root.time.choose(key);
                    root.close();
                }
            }
        }

        Hairline {
            width: parent.width
        }

        Item {
            width: parent.width
            height: 36

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                text: root.time.month
                type: Theme.label
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }

            Row {
                anchors.right: parent.right

                IconButton {
                    text: qsTr("Month before")
                    symbol: "open"
                    rotation: 180
                    onClicked: root.time.turn(-1)
                }

                IconButton {
                    text: qsTr("Next month")
                    symbol: "open"
                    onClicked: root.time.turn(1)
                }
            }
        }

        Row {
            Accessible.ignored: true

            Repeater {
                model: root.time.weekdays

                PlainText {
                    required property string modelData

                    width: grid.cellWidth
                    text: modelData
                    type: Theme.caption
                    color: Theme.textFaint
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }

        DayGrid {
            id: grid

            width: parent.width
            time: root.time
        }

        Field {
            id: clock

            width: parent.width
            size: 36
            name: qsTr("Time of day")
            placeholder: name
            symbol: "time"
            text: root.time.clock
            error: wrong ? qsTr("Say it like %1").arg(root.time.clock) : ""
            onEdited: wrong = false
            onAccepted: {
                wrong = !root.time.setClock(text);
                if (!wrong)
                    root.close();
            }
            onActiveFocusChanged: if (!activeFocus)
                wrong = !root.time.setClock(text)
            Keys.onUpPressed: root.time.stepClock(5)
            Keys.onDownPressed: root.time.stepClock(-5)

            property bool wrong: false
        }

        PlainText {
            width: parent.width
            topPadding: Theme.space4
            text: root.time.note
            type: Theme.caption
            color: root.time.over ? Theme.danger : Theme.textDim
            wrapMode: Text.Wrap
            visible: text.length > 0
        }

        Button {
            width: parent.width
            kind: Button.Quiet
            text: qsTr("Post at once instead")
            visible: root.time.active
            onClicked: {
                root.time.clear();
                root.close();
            }
        }
    }
}
