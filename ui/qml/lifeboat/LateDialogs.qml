// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// BackupDialogs, made when one is first opened.
Loader {
    id: root

    signal chosen(place: url)

    function openFolder(title: string) {
        need().openFolder(title);
    }

    function openFile(title: string) {
        need().openFile(title);
    }

    // Not of the type BackupDialogs: one that only a signature names is freed when Qt trims its types, and the
    // signature goes on pointing at its name (QQmlMetaType::freeUnusedTypesAndCaches, 6.8.2).
    function need(): var {
        if (!item)
            setSource("BackupDialogs.qml");
        return item;
    }

    Connections {
        target: root.item as BackupDialogs

        function onChosen(place: url) {
            root.chosen(place);
        }
    }
}
