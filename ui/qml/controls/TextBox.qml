// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Godwit

// Several lines to fill in; it grows with them up to its most, then scrolls.
FocusScope {
    id: root

    property string label
    property string name: label.length > 0 ? label : placeholder
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property string error
    property string hint
    property alias readOnly: input.readOnly
    property int leastHeight: 88
    property int mostHeight: 240
    property alias input: input

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    opacity: enabled ? 1 : 0.45

    ColumnLayout {
        id: column

        width: root.width
        spacing: 6

        PlainText {
            visible: text.length > 0
            text: root.label
            type: Theme.label
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        FieldFrame {
            Layout.fillWidth: true
            implicitHeight: Math.max(root.leastHeight, Math.min(root.mostHeight, input.implicitHeight + 4))
            active: input.activeFocus
            wrong: root.error.length > 0

            Flickable {
                anchors.fill: parent
                anchors.margins: 2
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}

                T.TextArea.flickable: T.TextArea {
                    id: input

                    padding: Theme.space8
                    leftPadding: Theme.space12
                    rightPadding: Theme.space12
                    focus: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    placeholderTextColor: Theme.textFaint
                    selectionColor: Theme.accentFill
                    selectedTextColor: Theme.onAccent
                    cursorDelegate: Caret {
                        shown: input.cursorVisible
                    }
                    font.family: Theme.family
                    font.hintingPreference: Font.PreferNoHinting
                    font.pixelSize: Theme.body.size
                    Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Accessible.name: root.name
                    Accessible.description: note.text

                    PlainText {
                        x: input.leftPadding
                        y: input.topPadding
                        visible: input.length === 0 && input.preeditText.length === 0
                        text: input.placeholderText
                        color: Theme.textFaint
                        Accessible.ignored: true
                    }
                }
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
