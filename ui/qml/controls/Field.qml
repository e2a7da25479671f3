// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Godwit

// One line to fill in, with its name above and what is wrong with it below.
FocusScope {
    id: root

    property string label
    // Said to the screen reader where no label is shown.
    property string name: label.length > 0 ? label : placeholder
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property string error
    property string hint
    property string symbol
    // The line's height; where it is less than usual, the words are as small as a label.
    property int size: 40
    // One of several, or beside a list.
    property bool quiet: false
    property bool small: size < 40
    property alias echoMode: input.echoMode
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property bool active: input.activeFocus
    property alias input: input
    // Escape is for it, before it is for the window.
    property bool escapes: false

    signal accepted
    signal escaped
    signal edited

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    opacity: enabled ? 1 : 0.45

    ColumnLayout {
        id: column

        width: root.width
        spacing: 6

        PlainText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.label
            type: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        T.TextField {
            id: input

            Layout.fillWidth: true
            implicitHeight: Theme.grown(root.size, Theme.scale)
            leftPadding: root.symbol.length > 0 ? 38 : 13
            rightPadding: Theme.space12
            focus: true
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            placeholderTextColor: Theme.textFaint
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.onAccent
            cursorDelegate: Caret {
                shown: input.cursorVisible
            }
            font.family: Theme.family
            font.hintingPreference: Font.PreferNoHinting
            font.pixelSize: root.small ? Theme.label.size : Theme.body.size
            Accessible.name: root.name
            Accessible.description: note.text
            Keys.onShortcutOverride: event => event.accepted = root.escapes && event.key === Qt.Key_Escape
            Keys.onEscapePressed: event => {
                event.accepted = root.escapes;
                if (root.escapes)
                    root.escaped();
            }
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            background: FieldFrame {
                active: root.active
                wrong: root.error.length > 0
                quiet: root.quiet
            }

            PlainText {
                anchors.left: parent.left
                anchors.leftMargin: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                height: input.height
                visible: input.length === 0 && input.preeditText.length === 0
                text: input.placeholderText
                type: root.small ? Theme.label : Theme.body
                color: Theme.textFaint
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0
                name: root.symbol
                size: 18
                color: Theme.textFaint
            }
        }

        FieldNote {
            id: note

            Layout.fillWidth: true
            error: root.error
            hint: root.hint
        }
    }
}
