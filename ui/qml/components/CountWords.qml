// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// "12 replies": the number bold; nothing for none.
Row {
    id: root

    required property string count
    required property string words

    spacing: 4
    visible: count.length > 0

    PlainText {
        text: root.count
        type: Theme.label
        font.weight: Font.DemiBold
    }

    PlainText {
        text: root.words
        type: Theme.label
        color: Theme.textDim
    }
}
