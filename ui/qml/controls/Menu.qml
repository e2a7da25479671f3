// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Opened with popup() at the pointer, or open() below its parent. It goes with what it hangs on, and when the window gets
// another width: whatever was there stands elsewhere then.
T.Menu {
    id: root

    // By itself it would stay over whatever comes next, and no click beside it would close it.
    readonly property bool held: parent !== null && parent.visible && parent.Window.window !== null
    readonly property Connections widths: Connections {
        target: root.visible && root.held ? root.parent.Window.window : null

        function onWidthChanged() {
            root.close();
        }
    }

    // Has the keyboard again then, unless something took it: by itself a window would give it to nobody.
    property Item former
    property int formerReason: Qt.OtherFocusReason

    implicitWidth: Math.max(210, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.space4
    padding: 5
    overlap: 2
    popupType: T.Popup.Item
    delegate: MenuItem {}
    onHeldChanged: if (!held)
        close()
    onAboutToShow: {
        former = parent?.Window.activeFocusItem ?? null;
        formerReason = (former as T.Control)?.focusReason ?? Qt.OtherFocusReason;
    }
    onClosed: if (former?.visible && former.Window.activeFocusItem === former.Window.contentItem)
        former.forceActiveFocus(formerReason)

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight + root.topPadding + root.bottomPadding > root.height
        clip: interactive
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }
}
