// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// One friendly sentence where a list has nothing.
PlainText {
    property string sentence: ""

    text: sentence
    type: Theme.body
    color: Theme.textDim
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignHCenter
}
