// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Item {
    id: root

    width: 808
    height: 310

    Banner {
        width: 808
        sentence: "mastodon.example has not answered for 2 min."
        detail: "You are reading your own copy."
        action: "Continue on gts.example"
        actionSymbol: "switch"
        actionSize: Button.Small
    }
    Banner {
        y: 52
        width: 808
        tone: Banner.Offline
        sentence: "This computer is offline."
        detail: "Everything you do is kept and sent later."
    }
    Banner {
        y: 104
        width: 808
        tone: Banner.Danger
        sentence: "Somebody else answers as mastodon.example."
        detail: "Nothing was sent to them."
        action: "See the evidence"
        actionSize: Button.Small
    }
    Toast {
        x: 16
        y: 164
        message: "Post deleted"
        action: "Undo"
        secondsLeft: 6
    }
    Menu {
        id: menu

        x: 230
        y: 164
        focus: false
        closePolicy: Menu.NoAutoClose

        MenuItem {
            symbol: "quote"
            text: "Quote"
            key: "Q"
            highlighted: true
        }
        MenuItem {
            symbol: "link"
            text: "Copy link"
            key: "C"
        }
        MenuItem {
            symbol: "mute"
            text: "Mute thread"
            key: "M"
        }
        MenuSeparator {}
        MenuItem {
            symbol: "report"
            text: "Report…"
            danger: true
        }
    }
    Skeleton {
        x: 456
        y: 164
        width: 340
    }
    Component.onCompleted: menu.open()
}
