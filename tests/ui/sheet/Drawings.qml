// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Rectangle {
    id: root

    readonly property list<string> drawings: ["home", "notifications", "everywhere", "conversations", "lists", "tag", "bookmark", "bookmark-filled", "search", "outbox", "lifeboat", "settings", "write", "reply", "boost", "favourite", "favourite-filled", "more", "back", "open", "unfold", "fold", "newest", "close", "done", "add", "remove", "picture", "poll", "warning", "emoji", "followers", "unlisted", "public", "direct", "mention", "link", "open-outside", "copy", "quote", "delete", "pin", "mute", "sound", "block", "report", "show", "sensitive", "filter", "deck", "side-pane", "as-column", "refresh", "time", "schedule", "translate", "play", "pause", "full", "full-leave", "import", "export", "backup", "route", "health", "server", "unreachable", "sign-in", "profile", "people", "follow", "following", "trending", "undo", "share", "drag", "keyboard", "about", "code", "gap", "switch", "dark", "appearance", "send", "label", "verified-route"]

    readonly property list<string> captions: ["Home", "Notifications", "Everywhere", "Conversations", "Lists", "Tag", "Bookmark", "Bookmarked", "Search", "Outbox", "Lifeboat", "Settings", "Write, edit", "Reply", "Boost", "Favourite", "Favourited", "More", "Back", "Open", "Unfold", "Fold", "Newest", "Close", "Done", "Add", "Remove", "Picture", "Poll", "Warning, CW", "Emoji", "Followers", "Unlisted", "Public", "Direct", "Mention", "Link", "Open outside", "Copy", "Quote", "Delete", "Pin", "Mute", "Sound", "Block", "Report", "Show", "Sensitive", "Filter", "Deck", "Side pane", "As column", "Refresh", "Time", "Schedule", "Translate", "Play", "Pause", "Full screen", "Leave it", "Import", "Export", "Backup", "Route", "Health", "Server", "Unreachable", "Sign-in", "Profile", "People", "Follow", "Following", "Trending", "Undo", "Share", "Drag", "Keyboard", "About", "Code", "Gap", "Switch", "Dark", "Appearance", "Send", "Label", "Verified route"]

    width: 1680
    height: 79 + 67 * Math.ceil(drawings.length / grid.columns)
    color: Theme.surface

    Image {
        x: 32
        y: 24
        width: 32
        height: 32
        sourceSize.width: 32
        sourceSize.height: 32
        source: "qrc:/godwit/godwit.svg"
    }
    PlainText {
        x: 76
        y: 26
        text: "Icons"
        type: Theme.heading
        font.weight: Font.DemiBold
    }
    PlainText {
        x: 140
        y: 31
        text: root.drawings.length + " drawings, 24 px grid, 1.75 px round strokes (2 px at 16), tinted by role"
        type: Theme.label
        color: Theme.textFaint
    }

    Grid {
        id: grid

        x: 32
        y: 74
        columns: 17

        Repeater {
            model: root.drawings

            Item {
                id: cell

                required property int index
                required property string modelData

                width: 95
                height: 67

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: cell.modelData
                    size: 24
                    color: Theme.text
                }
                PlainText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 29
                    text: root.captions[cell.index]
                    type: Theme.caption
                    color: Theme.textFaint
                }
            }
        }
    }
    Hairline {
        y: root.height - 1
        width: root.width
    }
}
