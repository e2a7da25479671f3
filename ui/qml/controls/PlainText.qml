// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Words of our own or a stranger's, never markup, in a step of the type scale. Qt tells a screen reader of no Text or
// picture that has nothing of Accessible: who carries it says it in a name. To have it ignored costs each an object.
Text {
    property typeStyle type: Theme.body

    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: type.size
    lineHeight: type.line
    lineHeightMode: Text.FixedHeight
    // Both count: what is centred moves by half of their difference.
    topPadding: type.lead / 2
    bottomPadding: -type.lead / 2
    // Along the line of reading of the window, whatever language the words are in.
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
}
