// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The composer over a dimmed window.
FocusScope {
    id: root

    required property Composer composer
    required property Navigator navigator
    readonly property bool picking: emoji.opened || languages.opened || ((times.item as SchedulePicker)?.opened ?? false) || ((focal.item as FocusPicker)?.opened ?? false)
    readonly property var titles: ({
            "new": qsTr("New post"),
            reply: qsTr("Reply to %1").arg(composer.about.author.name),
            quote: qsTr("Quote of %1").arg(composer.about.author.name),
            edit: qsTr("Edit a post"),
            anew: qsTr("Write a post anew")
        })

    function pickFiles() {
        if (!picker.item)
            picker.setSource("FilePicker.qml", {
                attachments: composer.attachments
            });
        (picker.item as FilePicker).open();
    }

    function askTime(from: Item) {
        if (!times.item)
            times.setSource("SchedulePicker.qml", {
                time: composer.time,
                origin: editor.input
            });
        const picker = times.item as SchedulePicker;
        picker.parent = from;
        picker.y = -picker.height - Theme.space4;
        picker.open();
    }

    function askFocus(from: Item, row: int, media: composerMediaRow) {
        if (!focal.item)
            focal.setSource("FocusPicker.qml", {
                attachments: composer.attachments
            });
        (focal.item as FocusPicker).show(from, row, media);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: titles[composer.kind]
    Keys.onEscapePressed: composer.close()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_T && event.modifiers === Qt.ControlModifier && composer.time.possible)
            tools.askTime();
        else if (event.key === Qt.Key_P && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier))
            composer.preview.shown = !composer.preview.shown;
        else
            event.accepted = false;
    }
    Component.onCompleted: {
        editor.begin();
        if (composer.wantsFiles)
            pickFiles();
    }

    // Another draft, or the text that was being fetched.
    Connections {
        target: root.composer

        function onOpenChanged() {
            if (root.composer.open)
                editor.begin();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            // A click that is for one of these is not for what lies under it.
            enabled: !root.picking
            onTapped: root.composer.close()
        }
    }

    Rectangle {
        id: sheet

        readonly property bool narrow: root.width < 660

        x: narrow ? 0 : (root.width - width) / 2
        y: narrow ? 0 : Math.max(Theme.space16, Math.min(150, (root.height - height) / 2))
        width: narrow ? root.width : 620
        height: narrow ? root.height : Math.min(root.height - 2 * Theme.space16, head.height + editor.contentHeight + told.height + tools.height)
        radius: narrow ? 0 : Theme.radius
        color: Theme.raised
        border.width: narrow ? 0 : 1
        border.color: Theme.hairline

        // What is clicked beside the text is still the sheet.
        TapHandler {}

        ComposerHead {
            id: head

            width: parent.width
            composer: root.composer
            title: root.titles[root.composer.kind]
        }

        ComposerEditor {
            id: editor

            y: head.height
            width: parent.width
            height: parent.height - head.height - told.height - tools.height
            composer: root.composer
            navigator: root.navigator
            onTimeWanted: from => root.askTime(from)
            onFocusWanted: (from, row, media) => root.askFocus(from, row, media)
        }

        // Whatever the text is scrolled to.
        Column {
            id: told

            anchors.bottom: tools.top
            x: 20
            width: parent.width - 2 * x
            bottomPadding: root.composer.thread.pieces > 1 || root.composer.reminding ? Theme.space12 : 0
            spacing: Theme.space8

            ComposerSplit {
                width: parent.width
                composer: root.composer
                visible: root.composer.thread.pieces > 1
            }

            ComposerReminder {
                width: parent.width
                composer: root.composer
                visible: root.composer.reminding
                onDescribeWanted: editor.describe()
            }
        }

        ComposerTools {
            id: tools

            anchors.bottom: parent.bottom
            width: parent.width
            composer: root.composer
            warned: editor.warned
            onPictureWanted: root.pickFiles()
            onPollWanted: editor.showPoll()
            onWarningWanted: editor.showWarning()
            onEmojiWanted: from => {
                emoji.parent = from;
                emoji.open();
            }
            onLanguageWanted: from => {
                languages.parent = from;
                languages.open();
            }
            onTimeWanted: from => root.askTime(from)
            onNextWanted: root.composer.thread.next(editor.input.length)
        }

        CompletionList {
            readonly property real below: editor.y + editor.cursor.y + editor.cursor.height + Theme.space4

            x: Math.max(Theme.space8, Math.min(sheet.width - width - Theme.space8, editor.cursor.x - Theme.space32))
            y: sheet.y + below + height > root.height ? below - height - editor.cursor.height - Theme.space8 : below
            completer: root.composer.completer
            visible: editor.input.completing
            onChosen: row => editor.input.complete(row)
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: !root.composer.poll.active
        onDropped: drop => root.composer.attachments.add(drop.urls)
    }

    EmojiPicker {
        id: emoji

        y: -height - Theme.space4
        shelf: root.composer.emoji
        onPicked: insert => editor.input.put(insert)
        onClosed: editor.input.forceActiveFocus()
    }

    LanguagePicker {
        id: languages

        y: -height - Theme.space4
        options: root.composer.options
        onClosed: editor.input.forceActiveFocus()
    }

    Loader {
        id: picker
    }

    Loader {
        id: times
    }

    Loader {
        id: focal
    }
}
