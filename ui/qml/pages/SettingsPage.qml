// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What can be chosen, in parts: only what works is there.
FocusScope {
    id: root

    required property Navigator navigator
    readonly property list<string> keys: ["appearance", "accounts", "lifeboat", "about"]
    readonly property list<string> words: [qsTr("Appearance"), qsTr("Accounts"), qsTr("Lifeboat"), qsTr("About")]
    readonly property list<string> symbols: ["appearance", "profile", "lifeboat", "about"]
    readonly property bool aside: width >= 640
    property string part: "appearance"
    // What is looked for; then all parts are shown, as far as they have it.
    readonly property string wanted: aside ? nav.wanted.trim() : ""

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
        words: root.words
        symbols: root.symbols
        current: root.part
        navigator: root.navigator
        aside: root.aside
        onChosen: key => {
            nav.wanted = "";
            root.part = key;
        }
    }

    Flickable {
        id: flick

        anchors.left: root.aside ? nav.right : parent.left
        anchors.right: parent.right
        anchors.top: root.aside ? parent.top : nav.bottom
        anchors.bottom: parent.bottom
        contentHeight: column.height + Theme.space32
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(560, flick.width - 2 * Theme.space16)

            Item {
                width: parent.width
                height: root.aside ? 56 : Theme.space16

                PlainText {
                    anchors.left: parent.left
                    y: 14
                    text: root.wanted.length > 0 ? qsTr("Found") : root.words[root.keys.indexOf(root.part)]
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

            AboutSettings {
                width: parent.width
                visible: root.part === "about" && root.wanted.length === 0
            }
        }
    }
}
