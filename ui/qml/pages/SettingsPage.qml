// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be chosen, in parts: only what works is there.
FocusScope {
    id: root

    required property Navigator navigator
    readonly property UpdateController updates: navigator.shell.updates
    // A build that a distribution brings has no updates of its own.
    readonly property list<string> keys: ["appearance", "accounts", "lifeboat", "updates", "about"].filter(key => key !== "updates" || updates.row.there)
    readonly property var words: ({
            appearance: qsTr("Appearance"),
            accounts: qsTr("Accounts"),
            lifeboat: qsTr("Lifeboat"),
            updates: qsTr("Updates"),
            about: qsTr("About")
        })
    readonly property var symbols: ({
            appearance: "appearance",
            accounts: "profile",
            lifeboat: "lifeboat",
            updates: "refresh",
            about: "about"
        })
    readonly property bool aside: width >= 640
    property string part: updates.wanted ? "updates" : "appearance"
    // What is looked for; then all parts are shown, as far as they have it.
    readonly property string wanted: aside ? nav.wanted.trim() : ""
    readonly property alias list: flick

    Connections {
        target: root.updates

        function onWantedChanged() {
            root.part = "updates";
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    SettingsNav {
        id: nav

        anchors.left: parent.left
        width: root.aside ? implicitWidth : root.width
        height: root.aside ? root.height : implicitHeight
        keys: root.keys
        words: root.keys.map(key => root.words[key])
        symbols: root.keys.map(key => root.symbols[key])
        marked: root.updates.row.news ? "updates" : ""
        current: root.part
        navigator: root.navigator
        aside: root.aside
        onChosen: key => {
            nav.wanted = "";
            root.part = key;
        }
    }

    PageFlick {
        id: flick

        anchors.left: root.aside ? nav.right : parent.left
        anchors.right: parent.right
        anchors.top: root.aside ? parent.top : nav.bottom
        anchors.bottom: parent.bottom
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Settings")

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(560, flick.width - 2 * Theme.space16)
            bottomPadding: Theme.space32

            Item {
                width: parent.width
                height: root.aside ? 56 : Theme.space16

                PlainText {
                    anchors.left: parent.left
                    // Where a page with a header has its title.
                    y: (51 - height) / 2
                    text: root.wanted.length > 0 ? qsTr("Found") : root.words[root.part]
                    type: Theme.title
                    font.weight: Font.DemiBold
                    visible: root.aside
                    Accessible.role: Accessible.Heading
                }
            }

            AppearanceSettings {
                width: parent.width
                wanted: root.wanted
                accounts: root.navigator.shell.accounts
                visible: root.part === "appearance" || root.wanted.length > 0
            }

            AccountsSettings {
                width: parent.width
                navigator: root.navigator
                visible: root.part === "accounts" && root.wanted.length === 0
            }

            SwitchSettings {
                width: parent.width
                shell: root.navigator.shell
                wanted: root.wanted
                visible: root.part === "lifeboat" || root.wanted.length > 0
            }

            UpdateSettings {
                width: parent.width
                navigator: root.navigator
                wanted: root.wanted
                visible: root.updates.row.there && (root.part === "updates" || root.wanted.length > 0)
            }

            AboutSettings {
                width: parent.width
                visible: root.part === "about" && root.wanted.length === 0
            }
        }
    }
}
