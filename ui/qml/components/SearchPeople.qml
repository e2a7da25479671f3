// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The people among what was found, two on a line where there is room.
Flow {
    id: root

    required property list<personRow> people
    required property Navigator navigator
    property bool followable: false
    // For a line that is about to go.
    property personRow none
    readonly property int columns: width >= 560 && people.length > 1 ? 2 : 1

    Repeater {
        model: root.people.length

        PersonLine {
            id: line

            required property int index

            width: root.width / root.columns
            person: root.people[index] ?? root.none
            navigator: root.followable ? root.navigator : null
            onClicked: root.navigator.person(person.key)

            MiddleTap {
                onTapped: (point, button) => root.navigator.pressPerson(line.person.key, button)
            }
        }
    }
}
