// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The page of the place that was chosen. Another persona's has another controller, which keeps the place in it; another
// account of the same person's has the same.
FocusScope {
    id: root

    required property Shell shell
    required property Navigator navigator
    required property string place

    readonly property Item item: loader.item as Item
    readonly property TimelineController timeline: timelinePage ? timelinePage.timeline : null
    readonly property TimelinePage timelinePage: loader.item as TimelinePage
    readonly property Item list: loader.item ? loader.item.list ?? null : null
    readonly property int persona: shell.accounts.persona

    function newest() {
        if (timelinePage)
            timelinePage.newest();
    }

    // Out of a field, into the list.
    function rest() {
        if (list)
            list.forceActiveFocus();
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        active: root.persona > 0
        sourceComponent: Places.isTimeline(root.place) ? timelinePlace : root.place === "notifications" ? notificationsPlace : root.place === "search" ? searchPlace : root.place === "outbox" ? outboxPlace : settingsPlace
    }

    Component {
        id: timelinePlace

        TimelinePage {
            timeline: (root.persona, root.shell.timeline(root.place, ""))
            navigator: root.navigator
            title: Places.title(root.place)
            focus: true
        }
    }

    Component {
        id: notificationsPlace

        NotificationsPage {
            notifications: (root.persona, root.shell.notifications())
            navigator: root.navigator
            focus: true
        }
    }

    Component {
        id: searchPlace

        SearchPage {
            search: (root.persona, root.shell.search())
            navigator: root.navigator
            focus: true
        }
    }

    Component {
        id: outboxPlace

        OutboxPage {
            outbox: root.shell.outbox
            navigator: root.navigator
            focus: true
        }
    }

    Component {
        id: settingsPlace

        SettingsPage {
            focus: true
        }
    }
}
