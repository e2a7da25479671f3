// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Another account of the same person does what waits or was refused.
IconButton {
    id: root

    required property actRow act
    required property Acts acts

    function openMenu() {
        menu.popup(root, Theme.rightToLeft ? 0 : root.width - menu.width, root.height);
    }

    text: qsTr("Send from another account…")
    symbol: "switch"
    visible: act.others.length > 0
    onClicked: openMenu()

    Menu {
        id: menu

        width: Math.min(Theme.grown(320, Theme.scale), root.Window.width - 2 * Theme.space8)

        Instantiator {
            model: root.act.others.length
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

            MenuItem {
                required property int index

                readonly property string handle: root.act.others[index] ?? ""

                text: qsTr("Send from %1").arg(handle)
                symbol: "send"
                onTriggered: root.acts.sendFrom(root.act.id, handle)
            }
        }
    }
}
