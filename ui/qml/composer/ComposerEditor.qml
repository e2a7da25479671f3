// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What is answered, the warning, the text, the pictures.
Flickable {
    id: root

    required property Composer composer
    required property Navigator navigator
    property bool warned: false

    function begin() {
        input.text = composer.text;
        warned = composer.warning.length > 0;
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    function showWarning() {
        warned = !warned;
        if (warned)
            warning.input.forceActiveFocus();
        else
            composer.warning = "";
    }

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        x: 20
        width: root.width - 2 * x
        bottomPadding: Theme.space12
        spacing: Theme.space12

        PlainText {
            width: parent.width
            text: root.composer.answered.key.length > 0 ? qsTr("%1: %2").arg(root.composer.answered.author.name).arg(root.composer.answered.plain.replace(/\s+/g, " ")) : ""
            type: Theme.label
            color: Theme.textDim
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
            visible: text.length > 0
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

        T.TextArea {
            id: input

            width: parent.width
            height: Math.max(72, implicitHeight)
            implicitHeight: contentHeight
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            placeholderText: qsTr("What is going on?")
            color: Theme.text
            selectionColor: Theme.accentSoft
            selectedTextColor: Theme.text
            font.pixelSize: Theme.title.size
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: root.nextItemInFocusChain()
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text of the post")
            onTextChanged: root.composer.text = text
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Return && event.modifiers & Qt.ControlModifier) {
                    event.accepted = true;
                    root.composer.post();
                }
            }

            PlainText {
                text: input.placeholderText
                type: Theme.title
                color: Theme.textFaint
                visible: input.length === 0 && input.preeditText.length === 0
                Accessible.ignored: true
            }
        }

        Repeater {
            model: root.composer.media.length

            ComposerMedia {
                required property int index

                width: column.width
                media: root.composer.media[index]
                onDescribed: alt => root.composer.describe(index, alt)
                onRemoved: root.composer.removeMedia(index)
            }
        }

        Item {
            width: parent.width
            height: Theme.label.line

            PlainText {
                width: parent.width - kept.width
                text: root.composer.problem
                type: Theme.label
                color: Theme.danger
                elide: Text.ElideRight
            }

            PlainText {
                id: kept

                anchors.right: parent.right
                text: root.composer.keptAt.length > 0 ? qsTr("Draft kept %1").arg(root.composer.keptAt) : ""
                type: Theme.label
                color: Theme.textFaint
            }
        }
    }
}
