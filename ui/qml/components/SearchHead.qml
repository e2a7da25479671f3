// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where the results come from, how many there are, and the people among them.
Item {
    id: root

    required property SearchController search
    required property Navigator navigator
    required property int measure

    implicitHeight: column.height

    Column {
        id: column

        x: (root.width - width) / 2
        width: root.measure

        Rectangle {
            width: parent.width
            height: 40
            color: Theme.sunken

            PlainText {
                id: source

                x: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                text: root.search.asked ? root.navigator.shell.accounts.current.host : qsTr("On this computer")
                type: Theme.label
                font.weight: Font.DemiBold
            }

            PlainText {
                anchors.left: source.right
                anchors.leftMargin: Theme.space8
                anchors.right: ask.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.search.problem.length > 0 ? root.search.problem : root.search.summary
                type: Theme.label
                color: Theme.textFaint
                elide: Text.ElideRight
            }

            Button {
                id: ask

                anchors.right: parent.right
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                kind: Button.Quiet
                size: Button.Small
                text: qsTr("Ask the server")
                busy: root.search.busy
                visible: !root.search.asked
                onClicked: root.search.askServer()
            }
        }

        Repeater {
            model: root.search.people.length

            PersonLine {
                required property int index

                width: column.width
                person: root.search.people[index]
                onClicked: root.navigator.person(person.key)
            }
        }
    }
}
