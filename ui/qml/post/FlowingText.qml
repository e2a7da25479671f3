// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Our own markup (toMarkup()), which can be selected.
TextEdit {
    id: root

    required property string markup
    property typeStyle type: Theme.body

    signal linkWanted(string link, int button)
    // A click of this button that neither selected anything nor went to a link.
    signal tapped(int button)

    text: root.markup
    textFormat: TextEdit.RichText
    readOnly: true
    selectByMouse: true
    activeFocusOnPress: false
    wrapMode: TextEdit.Wrap
    topPadding: type.flowLead
    bottomPadding: -type.flowLead
    color: Theme.text
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.text
    font.pixelSize: root.type.size
    Accessible.ignored: true
    onLinkActivated: link => root.linkWanted(link, Qt.LeftButton)

    TapHandler {
        onTapped: if (root.selectedText.length === 0 && root.hoveredLink.length === 0)
            root.tapped(Qt.LeftButton)
    }

    // No handler: where there is a clipboard for what is selected, a text takes this button for itself.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.MiddleButton
        onClicked: root.hoveredLink.length > 0 ? root.linkWanted(root.hoveredLink, Qt.MiddleButton) : root.tapped(Qt.MiddleButton)
    }

    HoverHandler {
        cursorShape: root.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
