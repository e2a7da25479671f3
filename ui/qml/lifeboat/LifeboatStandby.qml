// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The account that stands by, how complete it is, and what is missing there.
Column {
    id: root

    required property Shell shell
    required property LifeboatController lifeboat

    readonly property standbyRow standby: lifeboat.standby
    readonly property bool there: standby.account > 0

    SectionHead {
        width: root.width
        title: root.there ? qsTr("Standby: %1").arg(root.standby.host) : qsTr("Standby")
        beside: root.standby.standing
    }

    LifeboatChoice {
        width: root.width
        visible: !root.there
        shell: root.shell
    }

    AdviceLine {
        width: root.width
        visible: root.there && !root.standby.agreed
        words: qsTr("May Godwit write whom you follow, mute and block, your lists, filters, hashtags and public bookmarks to %1, now and once a day? It goes slowly, within that server’s limits. Blocks come first, only what Godwit put there is ever taken away, and people learn that you follow them.").arg(root.standby.handle)

        Button {
            kind: Button.Primary
            text: qsTr("Keep it in step")
            onClicked: root.lifeboat.agree()
        }
    }

    LifeboatShare {
        width: root.width
        visible: root.there && root.standby.agreed
        lifeboat: root.lifeboat
    }
}
