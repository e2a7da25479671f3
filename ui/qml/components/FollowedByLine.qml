// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Faces and names of those you follow who follow a person, too.
Item {
    id: root

    required property list<personRow> people
    required property string sentence
    required property Navigator navigator
    // For a face that is about to go.
    property personRow none

    implicitWidth: Math.ceil(faces.anchors.leftMargin + faces.width + words.anchors.leftMargin + words.implicitWidth)
    implicitHeight: words.height

    Row {
        id: faces

        anchors.left: parent.left
        anchors.leftMargin: 2
        // In the middle of the first line.
        y: (Theme.label.line - height) / 2
        spacing: -3

        LineRepeater {
            model: root.people.length

            PersonFace {
                id: face

                required property int index

                person: root.people[index] ?? root.none
                onClicked: root.navigator.person(person.key)

                MiddleTap {
                    onTapped: (point, button) => root.navigator.pressPerson(face.person.key, button)
                }
            }
        }
    }

    PlainText {
        id: words

        anchors.left: faces.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        text: root.sentence
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
        // Names may be as long as anybody likes.
        maximumLineCount: 4
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
