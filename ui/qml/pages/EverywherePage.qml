// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The homes of all accounts as one, and their notifications.
FocusScope {
    id: root

    required property Shell shell
    required property TimelineController timeline
    required property Navigator navigator
    property bool notifications: false
    readonly property Item list: notifications ? (told.item as NotificationsPage)?.list ?? null : posts.list

    function newest() {
        notifications = false;
        posts.newest();
    }

    function refresh() {
        if (notifications)
            shell.notificationsEverywhere().refresh();
        else
            timeline.refresh();
    }

    TimelinePage {
        id: posts

        anchors.fill: parent
        visible: !root.notifications
        timeline: root.timeline
        navigator: root.navigator
        title: Places.title("everywhere")
        withNotifications: true
        place: "everywhere"
        focus: visible
        onNotificationsWanted: {
            root.notifications = true;
            root.shell.notificationsEverywhere().seen();
        }
    }

    Loader {
        id: told

        anchors.fill: parent
        active: root.notifications
        focus: active
        sourceComponent: NotificationsPage {
            notifications: root.shell.notificationsEverywhere()
            navigator: root.navigator
            title: qsTr("Notifications everywhere")
            canGoBack: true
            focus: true
            onBack: root.notifications = false
        }
    }
}
