// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Nobody stands by yet: what that is good for, and the way to choose.
AdviceLine {
    id: root

    required property Shell shell

    words: qsTr("An account of yours on another server takes over when this one is gone. It can be given your follows, lists, mutes and the rest, and both share one home and one reading position.")

    Button {
        kind: Button.Primary
        symbol: "lifeboat"
        text: qsTr("Choose who stands by…")
        onClicked: root.shell.chooseStandby()
    }
}
