// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Threads, people and hashtags that were opened one from another; the last one is shown.
PageScope {
    id: root

    required property Navigator navigator
    property bool pane: false

    readonly property bool shown: steps.count > 0
    readonly property bool focused: activeFocus && shown
    readonly property Item list: loader.page?.list ?? null
    property string kind: ""
    property string argument: ""

    function push(kind: string, argument: string) {
        if (shown && kind === root.kind && argument === root.argument)
            return;
        steps.append({
            kind: kind,
            argument: argument
        });
        show();
    }

    function pop() {
        if (shown)
            steps.remove(steps.count - 1);
        show();
    }

    function clear() {
        steps.clear();
        show();
    }

    function show() {
        const last = shown ? steps.get(steps.count - 1) : null;
        loader.active = false;
        kind = last ? last.kind : "";
        argument = last ? last.argument : "";
        if (!shown)
            return;
        loader.make();
        forceActiveFocus();
    }

    Connections {
        target: root.shell

        function onPersonWanted(key: string) {
            root.push("person", key);
        }

        function onTagWanted(tag: string) {
            root.push("tag", tag);
        }
    }

    ListModel {
        id: steps
    }

    Hairline {
        anchors.left: parent.left
        height: parent.height
        z: 1
        visible: root.pane
    }

    Loader {
        id: loader

        readonly property var page: item

        function make() {
            if (root.kind === "thread")
                setSource(Qt.resolvedUrl("../pages/ThreadPage.qml"), {
                    thread: root.shell.thread(root.argument),
                    navigator: root.navigator,
                    pane: Qt.binding(() => root.pane),
                    focus: true
                });
            else if (root.kind === "person")
                setSource(Qt.resolvedUrl("../pages/ProfilePage.qml"), {
                    profile: root.shell.profile(root.argument),
                    navigator: root.navigator,
                    pane: Qt.binding(() => root.pane),
                    focus: true
                });
            else
                sourceComponent = tagPage;
            active = true;
        }

        anchors.fill: parent
        anchors.leftMargin: root.pane ? 1 : 0
        active: false
        focus: true

        Connections {
            target: root.kind === "tag" ? null : loader.page
            ignoreUnknownSignals: true

            function onBack() {
                root.pop();
            }
        }
    }

    Component {
        id: tagPage

        TimelinePage {
            timeline: root.shell.timeline("tag", root.argument)
            navigator: root.navigator
            title: root.shell.placeTitle("tag/" + root.argument)
            tag: root.argument
            place: root.shell.accounts.guest ? "" : "tag/" + root.argument
            canGoBack: true
            focus: true
            onBack: root.pop()
        }
    }
}
