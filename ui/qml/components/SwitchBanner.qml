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

    readonly property bool told: switching.telling || returned

    height: told ? banner.implicitHeight : 0
    visible: height > 0
    onToldChanged: look()
    Component.onCompleted: look()

    // It is read and made with the first switch.
    function look() {
        if (told)
            banner.need();
    }

    LateItem {
        id: banner

        width: root.width
        page: Qt.resolvedUrl("../controls/Banner.qml")
        given: ({
                tone: Qt.binding(() => Banner.News),
                sentence: Qt.binding(() => root.returned ? qsTr("%1 answers again.").arg(root.switching.returned) : root.switching.sentence),
                detail: Qt.binding(() => root.returned ? qsTr("Your place is the same there.") : root.switching.detail),
                quietAction: Qt.binding(() => root.returned ? qsTr("Stay here") : qsTr("What changed?")),
                action: qsTr("Go back"),
                actionSymbol: "undo"
            })

        Connections {
            target: banner.late
            ignoreUnknownSignals: true

            function onQuietActed() {
                if (root.returned)
                    root.switching.stay();
                else
                    root.changesWanted();
            }

            function onActed() {
                root.switching.dismiss();
                root.accounts.goBack();
            }
        }
    }

    HoverHandler {
        onHoveredChanged: root.switching.hold(hovered)
    }
}
