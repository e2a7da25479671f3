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

    signal placeWanted(string place)

    // Another account's server may not have the place that was looked at.
    readonly property string shownPlace: place === "conversations" && !shell.talks ? "home" : place
    readonly property string kind: shownPlace.split("/")[0]
    // Of a list or hashtag.
    readonly property string argument: shownPlace.slice(kind.length + 1)

    readonly property Item item: loader.item as Item
    readonly property TimelineController timeline: timelinePage ? timelinePage.timeline : null
    readonly property TimelinePage timelinePage: loader.item as TimelinePage
    readonly property Item list: loader.item ? loader.item.list ?? null : null
    readonly property bool atTop: (list as PostList)?.atYBeginning ?? true
    readonly property int persona: shell.accounts.persona
    readonly property int account: shell.accounts.currentIndex

    function newest() {
        if (timelinePage)
            timelinePage.newest();
    }

    function refresh() {
        loader.item?.refresh();
    }

    // The page has moved down by so much: what is read stays where it is in the window.
    function keepPixel(by: real) {
        const posts = list as PostList;
        if (posts)
            posts.shift(by);
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
        sourceComponent: root.kind === "everywhere" ? everywherePlace : Places.isTimeline(root.kind) ? timelinePlace : root.kind === "notifications" ? notificationsPlace : root.kind === "conversations" ? conversationsPlace : root.kind === "lists" ? listsPlace : root.kind === "search" ? searchPlace : root.kind === "outbox" ? outboxPlace : settingsPlace
    }

    Component {
        id: timelinePlace

        TimelinePage {
            timeline: (root.persona, root.shell.timeline(root.kind, root.argument))
            navigator: root.navigator
            title: root.shell.placeTitle(root.shownPlace)
            canGoBack: root.argument.length > 0
            tag: root.kind === "tag" ? root.argument : ""
            focus: true
            onBack: root.placeWanted("lists")
        }
    }

    Component {
        id: everywherePlace

        EverywherePage {
            shell: root.shell
            timeline: (root.persona, root.shell.timeline("everywhere", ""))
            navigator: root.navigator
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
        id: conversationsPlace

        ConversationsPage {
            conversations: (root.account, root.shell.conversations())
            navigator: root.navigator
            focus: true
        }
    }

    Component {
        id: listsPlace

        ListsPage {
            shelf: (root.account, root.shell.shelf())
            navigator: root.navigator
            focus: true
            onPlaceWanted: place => root.placeWanted(place)
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
