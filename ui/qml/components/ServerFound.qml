// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What the server found, above its posts.
Column {
    id: root

    required property SearchController search
    required property Navigator navigator

    SearchGroup {
        width: parent.width
        source: root.navigator.shell.accounts.current.host
        about: root.search.serverSummary
    }

    SearchPeople {
        width: parent.width
        people: root.search.people
        followable: true
        navigator: root.navigator
    }
}
