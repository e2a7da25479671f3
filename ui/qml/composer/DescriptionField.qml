// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What a picture shows, for those who cannot see it.
Rectangle {
    id: root

    required property composerMediaRow media
    required property int limit
    readonly property bool missing: media.alt.trim().length === 0
    readonly property bool over: media.altCount > limit
    readonly property color ink: over ? Theme.danger : missing ? Theme.warning : Theme.textDim

    signal edited(string alt)

    function begin() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    radius: Theme.radius
    color: missing ? Theme.warningSoft : Theme.raised
    border.width: input.activeFocus ? 2 : 1
    border.color: over ? Theme.danger : missing ? Theme.warningSign : input.activeFocus ? Theme.accent : Theme.hairline

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: Theme.space8
        name: root.missing ? "warning" : "done"
        size: 16
        color: root.missing ? Theme.warning : Theme.success
    }

    PlainText {
        anchors.left: sign.right
        anchors.leftMargin: 6
        anchors.verticalCenter: sign.verticalCenter
        text: root.missing ? qsTr("No description yet") : qsTr("Description")
        type: Theme.caption
        font.weight: root.missing ? Font.DemiBold : Font.Normal
        color: root.ink
        Accessible.ignored: true
    }

    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: sign.verticalCenter
        text: root.over ? qsTr("%1 of %2").arg(root.media.altCount).arg(root.limit) : root.media.altCount
        type: Theme.caption
        color: root.ink
        visible: !root.missing
    }

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        y: 28
        width: parent.width - 2 * anchors.leftMargin
        height: parent.height - y - Theme.space8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: input

            text: root.media.alt
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.onAccent
            cursorDelegate: Caret {
                shown: input.cursorVisible
            }
            font.family: Theme.family
            font.hintingPreference: Font.PreferNoHinting
            font.pixelSize: Theme.label.size
            topPadding: Theme.label.writtenLead
            bottomPadding: -Theme.label.writtenLead
            Accessible.name: qsTr("Description of %1").arg(root.media.name)
            Accessible.description: root.missing ? qsTr("No description yet") : ""
            Component.onCompleted: LineDistance.set(textDocument, Theme.label.line)
            onTextChanged: if (text !== root.media.alt)
                root.edited(text)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            PlainText {
                width: view.width
                text: qsTr("Describe it for people who cannot see it. What matters in this picture?")
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                visible: input.length === 0 && input.preeditText.length === 0
                Accessible.ignored: true
            }
        }
    }

    TapHandler {
        onTapped: input.forceActiveFocus()
    }
}
