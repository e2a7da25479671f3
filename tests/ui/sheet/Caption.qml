// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Item {
    property alias text: title.text

    width: 776
    height: 26

    PlainText {
        id: title

        type: Theme.label
        font.weight: Font.DemiBold
    }
    Hairline {
        y: 23
        width: parent.width
    }
}
