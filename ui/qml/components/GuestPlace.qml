// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A server looked at without an account: a banner that says so, and its page.
PageScope {
    id: root

    required property Navigator navigator
    // Of its page: less where something was opened beside it.
    property real pageWidth: width
    // The page is seen, not only the banner above it.
    property bool pageShown: true
    readonly property alias page: page
    readonly property real above: banner.implicitHeight

    signal signInWanted

    Banner {
        id: banner

        width: root.width
        height: implicitHeight
        tone: Banner.News
        symbol: "show"
        sentence: qsTr("You look around on %1 without an account.").arg(root.shell.accounts.current.host)
        detail: qsTr("You can read what it shows to everybody; to write, follow or keep something you need an account.")
        action: qsTr("Sign in")
        actionSymbol: "sign-in"
        onActed: root.signInWanted()
    }

    GuestPage {
        id: page

        y: root.above
        width: root.pageWidth
        height: parent.height - y
        shell: root.shell
        navigator: root.navigator
        visible: root.pageShown
        focus: true
        onBack: root.shell.accounts.stopLookingAround()
    }
}
