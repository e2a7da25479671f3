// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Archives of other programs that are read here, and the way to one more.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat
    // A line that has just gone.
    property archiveRow none

    readonly property ArchiveController archive: lifeboat.archive

    SectionHead {
        width: root.width
        title: qsTr("Archives")

        Button {
            kind: Button.Quiet
            symbol: "import"
            text: qsTr("Import…")
            onClicked: root.shell.sheet = "archive"
        }
    }

    PlainText {
        width: root.width
        topPadding: 10
        visible: root.archive.rows.length === 0
        text: qsTr("What a Mastodon server or X (Twitter) gave you of an account of yours can be read and searched here, with its pictures, also when that account is long gone.")
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.archive.rows.length

        Column {
            id: line

            required property int index
            readonly property archiveRow row: root.archive.rows[index] ?? root.none

            width: root.width
            topPadding: Theme.space12
            spacing: Theme.space4

            PlainText {
                width: parent.width
                text: line.row.title
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            PlainText {
                width: parent.width
                text: line.row.kept
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                visible: !line.row.whole
                text: line.row.problem.length > 0 ? line.row.problem : qsTr("It was not imported to its end. Import it again: it goes on where it stopped.")
                type: Theme.label
                color: Theme.warning
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: line.row.given
                type: Theme.label
                color: line.row.giving ? Theme.textDim : Theme.success
                wrapMode: Text.Wrap
            }
            ProgressBar {
                width: parent.width
                visible: line.row.giving
                name: qsTr("Published of %1").arg(line.row.title)
                value: line.row.share
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: line.row.trouble
                type: Theme.label
                color: Theme.warning
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: Theme.space8

                Button {
                    size: Button.Small
                    text: qsTr("Read it")
                    Accessible.name: qsTr("Read the archive of %1").arg(line.row.title)
                    onClicked: {
                        root.archive.show(line.row.account);
                        root.shell.commands.run("go.home");
                    }
                }
                Button {
                    visible: line.row.giving
                    size: Button.Small
                    text: line.row.paused ? qsTr("Go on") : qsTr("Pause")
                    Accessible.description: line.row.given
                    onClicked: root.archive.setPaused(line.row.account, line.row.receiver, !line.row.paused)
                }
                Button {
                    visible: line.row.canGive
                    size: Button.Small
                    kind: Button.Quiet
                    text: qsTr("Publish again…")
                    Accessible.name: qsTr("Publish the archive of %1 again").arg(line.row.title)
                    onClicked: {
                        root.lifeboat.republish.open(line.row.account, line.row.title);
                        root.shell.sheet = "republish";
                    }
                }
            }
        }
    }
}
