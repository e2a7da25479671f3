// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What is answered, the warning, the text, the pictures, the poll.
Flickable {
    id: root

    required property Composer composer
    required property Navigator navigator
    property bool warned: false
    readonly property ThreadParts thread: composer.thread
    // A row that has just gone.
    property threadPartRow none
    property alias input: input
    readonly property rect cursor: mapped(input.cursorRectangle, contentY, input.y)

    signal timeWanted(Item from)
    signal focusWanted(Item from, int row, composerMediaRow media)

    function mapped(cursor: rect, scrolled: real, top: real): rect {
        return Qt.rect(column.x + cursor.x, top + cursor.y - scrolled, cursor.width, cursor.height);
    }

    function begin() {
        input.begin();
        warned = composer.warning.length > 0;
        input.forceActiveFocus();
    }

    function showWarning() {
        warned = !warned;
        if (warned)
            warning.input.forceActiveFocus(Qt.TabFocusReason);
        else
            composer.warning = "";
    }

    function showPoll() {
        composer.poll.active = !composer.poll.active;
        if (composer.poll.active)
            poll.begin();
        else
            input.forceActiveFocus();
    }

    function describe() {
        composer.goToUndescribed();
        (files.itemAt(composer.attachments.firstUndescribed()) as ComposerMedia)?.describe();
    }

    function follow() {
        if (cursor.y < 0)
            contentY += cursor.y;
        else if (cursor.y + cursor.height > height)
            contentY += cursor.y + cursor.height - height;
    }

    // Later: scrolling moves the cursor again.
    onCursorChanged: if (input.activeFocus)
        Qt.callLater(follow)
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height

    TapHandler {
        onTapped: input.forceActiveFocus()
    }

    Connections {
        target: root.thread

        function onMoved(cursor: int) {
            input.begin();
            input.cursorPosition = cursor;
            input.forceActiveFocus();
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 20
        width: root.width - 2 * anchors.leftMargin
        topPadding: Theme.space4
        bottomPadding: Theme.space8
        spacing: Theme.space12

        ComposerAbout {
            width: parent.width
            post: root.composer.about
            quoted: root.composer.kind === "quote"
            visible: post.key.length > 0
        }

        Field {
            id: warning

            width: parent.width
            name: qsTr("Content warning")
            placeholder: qsTr("Content warning: what is it about?")
            text: root.composer.warning
            visible: root.warned
            onEdited: root.composer.warning = text
        }

        Column {
            width: parent.width
            visible: root.thread.current > 0

            Repeater {
                model: root.thread.current

                ThreadPartLine {
                    required property int index

                    width: column.width
                    thread: root.thread
                    part: root.thread.earlier[index] ?? root.none
                }
            }
        }

        ComposerText {
            id: input

            width: parent.width
            composer: root.composer
        }

        Loader {
            width: parent.width
            active: root.composer.preview.shown
            visible: active
            sourceComponent: ComposerPreview {
                preview: root.composer.preview
                navigator: root.navigator
            }
        }

        Column {
            width: parent.width
            spacing: Theme.space8
            visible: root.composer.attachments.count > 0

            LineRepeater {
                id: files

                model: root.composer.attachments
                otherwise: input

                ComposerMedia {
                    id: file

                    width: column.width
                    attachments: root.composer.attachments
                    onFocusWanted: from => root.focusWanted(from, file.index, file.media)
                }
            }
        }

        ComposerPoll {
            id: poll

            width: parent.width
            poll: root.composer.poll
            kept: foot.keptWords
            bottomPadding: foot.visible ? 0 : 6
            visible: root.composer.poll.active && root.composer.kind !== "edit"
        }

        Column {
            width: parent.width
            visible: root.thread.current + 1 < root.thread.count

            Repeater {
                model: root.thread.count - 1 - root.thread.current

                ThreadPartLine {
                    required property int index

                    width: column.width
                    thread: root.thread
                    part: root.thread.later[index] ?? root.none
                }
            }
        }

        ComposerTime {
            width: parent.width
            time: root.composer.time
            visible: time.active && time.possible
            onWanted: from => root.timeWanted(from)
        }

        ComposerFoot {
            id: foot

            width: parent.width
            keptTold: poll.visible && poll.tells
            visible: !keptTold || composer.problem.length > 0 || composer.attachments.count > 0
            composer: root.composer
        }
    }
}
