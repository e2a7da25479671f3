// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Keys that are pressed together or one after the other.
Row {
    id: root

    required property list<string> caps

    spacing: 5

    Repeater {
        model: root.caps

        KeyCap {
            required property string modelData

            text: modelData
        }
    }
}
