// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where the next backup goes, or when they are written by themselves.
Sheet {
    id: root

    required property Shell shell

    readonly property BackupController backup: shell.lifeboat.backup
    readonly property list<int> kept: [3, 7, 14, 30, 0]
    property bool plans: false
    // Off, every day, every week.
    property int rhythm: 0
    property int keep: 1

    function finish() {
        if (!plans)
            backup.write(place.folder, place.passphrase);
        else
            backup.schedule([0, 24, 168][rhythm], place.folder, kept[keep], place.passphrase);
        shell.sheet = "";
    }

    title: plans ? qsTr("Backups by themselves") : qsTr("Back up now")
    about: plans ? qsTr("Godwit writes them when they are due, for as long as it is open, and reads each one back.") : qsTr("Your profile, posts with their pictures and videos, whom you follow, mute and block, lists, filters, bookmarks, favourites, drafts and settings. Each file is read back before it counts.")
    onClosed: shell.sheet = ""
    Component.onCompleted: {
        const row = backup.row;
        plans = shell.sheet === "schedule";
        rhythm = row.everyHours === 0 ? 0 : row.everyHours === 168 ? 2 : 1;
        keep = Math.max(0, kept.indexOf(row.keep));
        place.sealed = plans ? row.planSealed : row.sealed;
        place.folder = backup.suggestedFolder();
    }

    LateDialogs {
        id: dialogs

        onChosen: chosen => place.folder = root.backup.localPath(chosen)
    }

    SegmentedControl {
        anchors.left: parent?.left
        room: root.measure
        visible: root.plans
        name: qsTr("How often")
        options: [qsTr("Off"), qsTr("Every day"), qsTr("Every week")]
        currentIndex: root.rhythm
        onChosen: index => root.rhythm = index
    }

    BackupPlace {
        id: place

        width: root.measure
        backup: root.backup
        visible: !root.plans || root.rhythm > 0
        onFolderWanted: dialogs.openFolder(qsTr("Where the backup goes"))
    }

    Column {
        width: root.measure
        visible: root.plans && root.rhythm > 0
        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: qsTr("So many stay, older ones make room")
            type: Theme.label
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        SegmentedControl {
            anchors.left: parent.left
            room: root.measure
            name: qsTr("How many stay")
            options: root.kept.map(count => count > 0 ? count.toLocaleString(Qt.locale(), "f", 0) : qsTr("All"))
            currentIndex: root.keep
            onChosen: index => root.keep = index
        }
    }

    foot: [
        Flow {
            width: parent.width - 2 * Theme.space24
            layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.space12

            Button {
                kind: Button.Primary
                text: root.plans ? qsTr("Save") : qsTr("Back up now")
                enabled: !place.visible || place.missing.length === 0
                onClicked: root.finish()
            }

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.grown(Button.Medium, Theme.scale), implicitHeight)
                visible: text.length > 0 && place.visible
                text: place.missing
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
            }
        }
    ]
}
