// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Where one types what is looked for; operators that are complete stand as chips before the words.
FocusScope {
    id: root

    required property SearchController search
    readonly property alias input: input

    // What the operators and the words share; the words have at least two fifths of it, or all that they need.
    readonly property real room: width - lens.width - clear.width - 13 - 2 * Theme.space8 - 6
    readonly property real wanted: Math.max(Theme.grown(72, Theme.scale), input.contentWidth + Theme.space8)

    signal accepted
    signal leftDownwards

    implicitHeight: Theme.grown(44, Theme.scale)

    function begin() {
        input.forceActiveFocus();
        input.selectAll();
    }

    // What begins an operator, to be gone on with.
    function begun(operator: string) {
        search.words = search.words.trim().length > 0 ? search.words.trim() + " " + operator : operator;
        input.text = search.words;
        input.forceActiveFocus();
    }

    FieldFrame {
        anchors.fill: parent
        active: input.activeFocus
        wrong: false
    }

    Icon {
        id: lens

        anchors.left: parent.left
        anchors.leftMargin: 13
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 20
        color: Theme.textDim
    }

    ListView {
        id: chips

        anchors.left: lens.right
        anchors.leftMargin: Theme.space8
        width: Math.min(contentWidth, Math.max(root.room * 0.6, root.room - root.wanted))
        height: parent.height
        orientation: ListView.Horizontal
        // From left to right in each language: mirrored, a view reckons its content by its width, which follows its content here.
        layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
        boundsBehavior: Flickable.StopAtBounds
        // None is current: Tab leads through them.
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        clip: contentWidth > width
        spacing: Theme.space8
        model: root.search.operators
        onCountChanged: Qt.callLater(positionViewAtEnd)
        onWidthChanged: Qt.callLater(positionViewAtEnd)

        delegate: Item {
            id: cell

            required property string modelData
            required property int index
            readonly property int colon: modelData.indexOf(":") + 1

            width: chip.width
            height: chips.height

            T.AbstractButton {
                id: chip

                anchors.verticalCenter: parent.verticalCenter
                implicitWidth: words.implicitWidth + 2 * Theme.space8
                implicitHeight: Theme.grown(26, Theme.scale)
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                text: cell.modelData
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Do not narrow by %1").arg(cell.modelData)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onVisualFocusChanged: if (visualFocus)
                    chips.positionViewAtIndex(cell.index, ListView.Contain)
                onClicked: {
                    root.search.removeOperator(cell.index);
                    input.forceActiveFocus();
                }

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: chip.hovered ? Theme.pressed : Theme.accentSoft

                    FocusFrame {
                        shown: chip.visualFocus
                        corner: Theme.radiusSmall
                    }
                }

                contentItem: Item {
                    Row {
                        id: words

                        anchors.centerIn: parent
                        spacing: 2
                        LayoutMirroring.enabled: false

                        PlainText {
                            text: cell.modelData.slice(0, cell.colon)
                            type: Theme.label
                            color: Theme.accent
                            font.weight: Font.Medium
                        }

                        PlainText {
                            text: cell.modelData.slice(cell.colon)
                            type: Theme.label
                            font.weight: Font.Medium
                        }
                    }
                }

                ToolTip {
                    text: qsTr("Remove")
                    visible: chip.hovered
                }
            }
        }
    }

    T.TextField {
        id: input

        anchors.left: chips.right
        anchors.leftMargin: root.search.operators.length > 0 ? Theme.space8 : 0
        anchors.right: clear.left
        height: parent.height
        leftPadding: 0
        rightPadding: 0
        focus: true
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.text
        placeholderTextColor: Theme.textFaint
        placeholderText: qsTr("Search everything you have read, offline")
        selectionColor: Theme.accentFill
        selectedTextColor: Theme.onAccent
        cursorDelegate: Caret {
            shown: input.cursorVisible
        }
        font.family: Theme.family
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: Theme.body.size
        inputMethodHints: Qt.ImhNoPredictiveText
        text: root.search.words
        Accessible.name: qsTr("Search")
        onAccepted: root.accepted()
        onTextEdited: {
            root.search.words = text;
            text = root.search.words;
        }
        Keys.onDownPressed: root.leftDownwards()
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Backspace || cursorPosition > 0 || selectedText.length > 0 || root.search.operators.length === 0)
                return;
            event.accepted = true;
            const before = root.search.words.length;
            root.search.takeLastOperator();
            text = root.search.words;
            cursorPosition = text.length - before;
        }

        PlainText {
            width: input.width
            height: input.height
            visible: input.length === 0 && input.preeditText.length === 0 && root.search.operators.length === 0
            text: input.placeholderText
            color: Theme.textFaint
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Connections {
            target: root.search

            function onTextChanged() {
                if (input.text !== root.search.words)
                    input.text = root.search.words;
            }
        }
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Look for nothing")
        symbol: "close"
        symbolSize: 18
        visible: root.search.text.length > 0
        width: visible ? implicitWidth : Theme.space8
        onClicked: {
            root.search.text = "";
            input.forceActiveFocus();
        }
    }
}
