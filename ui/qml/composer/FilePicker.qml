// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Godwit

// The system's dialog for files. Loaded when it is first wanted: its module costs a start-up that needs none.
Item {
    id: root

    required property AttachmentList attachments

    function open() {
        dialog.nameFilters = [qsTr("Pictures, videos and sounds (%1)").arg(attachments.patterns.join(" "))];
        dialog.open();
    }

    FileDialog {
        id: dialog

        title: qsTr("Add a picture")
        fileMode: FileDialog.OpenFiles
        onAccepted: root.attachments.add(selectedFiles)
    }
}
