// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Godwit

// Something is wrong, or has just changed: a sentence, what it means, and one thing to do.
T.Control {
    id: root

    enum Tone {
        Warning,
        Offline,
        Danger,
        News
    }

    property int tone: Banner.Warning
    property string symbol: tone === Banner.Danger ? "warning" : tone === Banner.News ? "switch" : "unreachable"
    property string sentence
    property string detail
    property string quietAction
    property string action
    property string actionSymbol
    property int actionSize: Button.Medium
    property bool busy: false

    signal acted
    signal quietActed

    readonly property real words: sentenceText.implicitWidth + Theme.space4 + detailText.implicitWidth
    readonly property real buttons: Math.ceil(quiet.width + filled.width + (quiet.width > 0 && filled.width > 0 ? Theme.space8 : 0))
    // One line if all fits, else the words on two; the buttons below them in a narrow window.
    readonly property bool below: buttons > 0 && width - buttons < 360
    readonly property bool oneLine: words + (below ? 0 : buttons) + 84 <= width

    implicitHeight: Math.max(Theme.grown(48, Theme.scale) + 1, body.implicitHeight + topPadding + bottomPadding)
    leftPadding: 20
    rightPadding: Theme.space12
    // Words above buttons are as far from the edge as those that stand beside them.
    topPadding: below ? Theme.space12 : 6
    bottomPadding: 7
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence
    Accessible.description: detail

    contentItem: GridLayout {
        id: body

        columns: root.below ? 1 : 2
        columnSpacing: Theme.space16
        rowSpacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            Icon {
                name: root.symbol
                size: Theme.grown(20, Theme.scale)
                color: root.tone === Banner.Warning ? Theme.warning : root.tone === Banner.Danger ? Theme.danger : root.tone === Banner.News ? Theme.accent : Theme.textDim
            }

            GridLayout {
                Layout.fillWidth: true
                columns: root.oneLine ? 2 : 1
                columnSpacing: Theme.space4
                rowSpacing: 0

                PlainText {
                    id: sentenceText

                    Layout.fillWidth: !root.oneLine
                    text: root.sentence
                    type: Theme.label
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                PlainText {
                    id: detailText

                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: root.detail
                    type: Theme.label
                    color: Theme.textDim
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }

        // From the far end: where both do not fit, the quiet one goes below.
        Flow {
            Layout.fillWidth: root.below
            Layout.preferredWidth: root.buttons
            visible: root.buttons > 0
            layoutDirection: root.mirrored ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.space8

            Button {
                id: filled

                objectName: "action"
                width: text.length > 0 ? implicitWidth : 0
                visible: text.length > 0
                kind: root.tone === Banner.Danger ? Button.Secondary : Button.Primary
                size: root.actionSize
                symbol: root.actionSymbol
                busy: root.busy
                text: root.action
                onClicked: root.acted()
            }
            Button {
                id: quiet

                width: text.length > 0 ? implicitWidth : 0
                visible: text.length > 0
                kind: Button.Quiet
                ink: Theme.textDim
                text: root.quietAction
                onClicked: root.quietActed()
            }
        }
    }

    background: Rectangle {
        color: root.tone === Banner.Warning ? Theme.warningSoft : root.tone === Banner.Danger ? Theme.dangerSoft : root.tone === Banner.News ? Theme.accentSoft : Theme.sunken

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
