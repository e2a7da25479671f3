// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The moment after a switch: whom one is now, that nothing was lost, and the way back; and later, that the server that
// was left answers again.
Item {
    id: root

    required property SwitchController switching
    required property AccountList accounts

    // Whether nothing worse is to be told.
    property bool quiet: true
    readonly property bool returned: quiet && !switching.telling && switching.returned.length > 0

    signal changesWanted

    height: switching.telling || returned ? banner.implicitHeight : 0
    visible: height > 0

    Banner {
        id: banner

        width: root.width
        tone: Banner.News
        sentence: root.returned ? qsTr("%1 answers again.").arg(root.switching.returned) : root.switching.sentence
        detail: root.returned ? qsTr("Your place is the same there.") : root.switching.detail
        quietAction: root.returned ? qsTr("Stay here") : qsTr("What changed?")
        action: qsTr("Go back")
        actionSymbol: "undo"
        onQuietActed: root.returned ? root.switching.stay() : root.changesWanted()
        onActed: {
            root.switching.dismiss();
            root.accounts.goBack();
        }
    }

    HoverHandler {
        onHoveredChanged: root.switching.hold(hovered)
    }
}
