// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What commands do to the window itself.
QtObject {
    id: root

    required property Shell shell
    required property Navigator navigator
    // The list that keys move in, any that can step() and page(); null where there is none.
    required property var view

    signal backWanted
    signal newestWanted
    signal refreshWanted
    signal paletteWanted
    signal sheetWanted

    readonly property var deeds: ({
            "next": () => root.step(1),
            "previous": () => root.step(-1),
            "read-on": () => root.page(1),
            "read-back": () => root.page(-1),
            "newest": () => root.newestWanted(),
            "refresh": () => root.refreshWanted(),
            "back": () => root.backWanted(),
            "open": () => root.navigator.thread(root.shell.commands.post.key),
            "quote": () => root.navigator.quote(root.shell.commands.post),
            "edit": () => root.navigator.edit(root.shell.commands.post),
            "media": () => root.navigator.media(root.shell.commands.post.media, 0),
            "fold": () => root.navigator.toggleFold(root.shell.commands.post.key),
            "add-account": () => root.navigator.signInWanted(),
            "palette": () => root.paletteWanted(),
            "sheet": () => root.sheetWanted(),
            "quit": () => Qt.quit()
        })

    function step(by: int) {
        navigator.keyboard = true;
        view?.step(by);
    }

    function page(by: int) {
        view?.page(by);
    }

    readonly property Connections connections: Connections {
        target: root.shell.commands

        function onWanted(id: string) {
            root.deeds[id]();
        }
    }
}
