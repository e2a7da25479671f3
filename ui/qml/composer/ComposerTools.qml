// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a post may carry, who may read it, its language, its length, and the button.
Item {
    id: root

    required property Composer composer
    property bool warned: false
    readonly property PostOptions options: composer.options
    // In two lines, where one is too short; then what is chosen goes down, too, where the signs need all of theirs, and
    // the button below that where both are too long for one.
    readonly property real signs: Theme.space12 + tools.width + 2 * Theme.space8
    readonly property bool narrow: width < signs + choices.width + count.width + button.width + Theme.space32
    readonly property bool crowded: width < signs + choices.width + Theme.space8
    readonly property bool deep: crowded && width < choices.width + count.width + button.width + 3 * Theme.space12
    readonly property int lines: deep ? 3 : narrow ? 2 : 1
    readonly property real lineHeight: Math.max(tools.height, button.height)
    readonly property bool over: composer.limit > 0 && composer.count > composer.limit

    signal pictureWanted
    signal pollWanted
    signal warningWanted
    signal emojiWanted(Item from)
    signal languageWanted(Item from)
    signal timeWanted(Item from)
    signal nextWanted

    function askTime() {
        timeWanted(schedule);
    }

    implicitHeight: narrow ? lines * (lineHeight + Theme.space8) + Theme.space8 : Theme.grown(54, Theme.scale)

    Hairline {
        width: parent.width
    }

    Row {
        id: tools

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: root.narrow ? Theme.space8 + (root.lineHeight - height) / 2 : (root.height - height) / 2

        IconButton {
            text: qsTr("Add a picture")
            symbol: "picture"
            selected: root.composer.attachments.count > 0
            enabled: !root.composer.attachments.full && !root.composer.poll.active
            onClicked: root.pictureWanted()
        }

        IconButton {
            text: qsTr("Poll")
            symbol: "poll"
            selected: root.composer.poll.active
            enabled: root.composer.poll.active || root.composer.poll.possible && root.composer.attachments.count === 0
            visible: root.composer.kind !== "edit"
            onClicked: root.pollWanted()
        }

        IconButton {
            text: qsTr("Content warning")
            symbol: "warning"
            selected: root.warned
            onClicked: root.warningWanted()
        }

        IconButton {
            id: emoji

            text: qsTr("Emoji")
            symbol: "emoji"
            onClicked: root.emojiWanted(emoji)
        }

        IconButton {
            text: qsTr("Preview (Ctrl+Shift+P)")
            symbol: "show"
            selected: root.composer.preview.shown
            visible: root.composer.preview.possible
            onClicked: root.composer.preview.shown = !root.composer.preview.shown
        }

        IconButton {
            id: schedule

            text: qsTr("Schedule (Ctrl+T)")
            symbol: "schedule"
            selected: root.composer.time.active
            visible: root.composer.time.possible
            onClicked: root.timeWanted(schedule)
        }

        IconButton {
            text: qsTr("Next post of a thread (Ctrl+Shift+Enter)")
            symbol: "add"
            selected: root.composer.thread.count > 1
            visible: root.composer.thread.possible
            enabled: root.composer.text.trim().length > 0 || root.composer.attachments.count > 0
            onClicked: root.nextWanted()
        }
    }

    Rectangle {
        id: rule

        anchors.left: tools.right
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: tools.verticalCenter
        width: 1
        height: 20
        color: Theme.hairline
        visible: !root.crowded
    }

    Row {
        id: choices

        anchors.left: parent.left
        anchors.leftMargin: root.crowded ? Theme.space8 : root.signs
        y: root.crowded ? 2 * Theme.space8 + root.lineHeight + (root.lineHeight - height) / 2 : tools.y + (tools.height - height) / 2
        spacing: 2

        ChoiceButton {
            id: visibility

            about: qsTr("Who may read it: %1")
            symbol: root.options.visibility.length > 0 ? root.options.visibility : "public"
            text: root.options.visibilityWords
            enabled: !root.options.visibilityFixed
            onClicked: menu.popup(visibility, 0, -menu.implicitHeight)

            ChoiceMenu {
                id: menu

                choices: root.options.visibilities
                chosen: root.options.visibility
                onPicked: key => root.options.visibility = key
            }
        }

        ChoiceButton {
            id: language

            about: qsTr("Language: %1")
            text: root.options.languageName
            onClicked: root.languageWanted(language)
        }
    }

    PlainText {
        id: count

        anchors.right: button.left
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: button.verticalCenter
        text: root.composer.limit > 0 ? qsTr("%1 / %2").arg(root.composer.count).arg(root.composer.limit) : root.composer.count
        type: Theme.label
        font.weight: Font.Medium
        color: root.over ? Theme.danger : Theme.textDim
        Accessible.name: qsTr("%1 of %2 characters").arg(root.composer.count).arg(root.composer.limit)
    }

    Button {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: root.narrow ? root.height - root.lineHeight - Theme.space8 + (root.lineHeight - height) / 2 : (root.height - height) / 2
        kind: Button.Primary
        text: root.composer.action
        enabled: root.composer.ready
        onClicked: root.composer.post()
    }
}
