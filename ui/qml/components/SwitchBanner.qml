// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The moment after a switch: whom one is now, that nothing was lost, and the way back.
Item {
    id: root

    required property SwitchController switching
    required property AccountList accounts

    signal changesWanted

    height: switching.telling ? banner.implicitHeight : 0
    visible: height > 0

    Banner {
        id: banner

        width: root.width
        tone: Banner.News
        sentence: root.switching.sentence
        detail: root.switching.detail
        quietAction: qsTr("What changed?")
        action: qsTr("Go back")
        actionSymbol: "undo"
        onQuietActed: root.changesWanted()
        onActed: {
            root.switching.dismiss();
            root.accounts.goBack();
        }
    }

    HoverHandler {
        onHoveredChanged: root.switching.hold(hovered)
    }
}
