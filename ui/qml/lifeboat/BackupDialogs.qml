// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

// The system's dialogs for folders and files. Loaded when one is first wanted: their module costs a start-up that needs
// none.
Item {
    id: root

    signal chosen(url place)

    function openFolder(title: string) {
        folder.title = title;
        folder.open();
    }

    function openFile(title: string) {
        file.title = title;
        file.open();
    }

    FolderDialog {
        id: folder

        onAccepted: root.chosen(selectedFolder)
    }

    FileDialog {
        id: file

        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Backups, archives and lists (%1)").arg("*.godwit *.zip *.tar *.gz *.csv"), qsTr("All files (%1)").arg("*")]
        onAccepted: root.chosen(selectedFile)
    }
}
