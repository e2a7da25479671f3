// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The rest of the controls, as wide as the narrowest window.
Rectangle {
    id: root

    width: 480
    height: 760
    color: Theme.surface

    Column {
        id: column

        width: root.width
        spacing: Theme.space16

        Banner {
            width: root.width
            sentence: "mastodon.example has not answered for 2 min."
            detail: "You are reading your own copy."
            quietAction: "What happened?"
            action: "Continue on gts.example"
            actionSymbol: "switch"
        }
        Banner {
            width: root.width
            tone: Banner.News
            sentence: "You are on gts.example now."
            detail: "Your place is kept, 2 waiting posts have gone out."
            quietAction: "What changed?"
            action: "Go back"
        }
        Field {
            x: 16
            width: 448
            label: "Server, handle or profile link"
            placeholder: "mastodon.example"
            hint: "Any of these will do."
            symbol: "search"
        }
        TextBox {
            x: 16
            width: 448
            label: "Description"
            text: "A bar-tailed godwit over wet sand.\nThe tide is out."
            hint: "For those who cannot see the picture."
        }
        Switch {
            x: 16
            width: 448
            text: "Animated avatars and emoji"
            checked: true
        }
        CheckBox {
            x: 16
            width: 448
            text: "Mark the pictures as sensitive"
            checked: true
        }
        RadioButton {
            x: 16
            width: 448
            text: "Followers only"
        }
        Slider {
            x: 16
            width: 448
            name: "Text size"
            value: 0.25
            framed: true
        }
        ProgressBar {
            x: 16
            width: 448
            name: "Backup"
            value: 0.4
        }
        Row {
            x: 16
            spacing: Theme.space8

            Button {
                size: Button.Small
                symbol: "done"
                text: "Following"
            }
            Button {
                size: Button.Main
                kind: Button.Primary
                symbol: "write"
                text: "New post"
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                text: "Ctrl+K"
            }
            Avatar {
                name: "Ines Ferreira"
                unread: true
            }
            IconButton {
                id: pointed

                symbol: "refresh"
                text: "Ask again"
            }
        }
    }

    ToolTip {
        parent: pointed
        visible: true
        delay: 0
        text: pointed.text
    }
}
