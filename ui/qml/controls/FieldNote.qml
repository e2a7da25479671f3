// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Below a field: what is wrong with it, else what helps.
PlainText {
    id: root

    required property string error
    required property string hint

    visible: text.length > 0
    text: error.length > 0 ? error : hint
    type: Theme.caption
    color: error.length > 0 ? Theme.danger : Theme.textFaint
    wrapMode: Text.Wrap
    Accessible.ignored: true
}
