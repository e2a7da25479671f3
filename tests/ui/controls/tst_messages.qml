// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

Item {
    id: root

    width: 900
    height: 400

    Banner {
        id: banner

        width: root.width
        sentence: "mastodon.example has not answered for 2 min."
        detail: "You are reading your own copy."
        quietAction: "What happened?"
        action: "Continue on gts.example"
    }
    Toast {
        id: toast

        y: 200
    }
    Menu {
        id: menu

        property int replies: 0

        y: 250

        MenuItem {
            text: "Quote"
            key: "Q"
        }
        MenuItem {
            text: "Reply"
            onTriggered: menu.replies += 1
        }
        MenuItem {
            text: "Search"
            onTriggered: field.input.forceActiveFocus()
        }
    }
    // As each page is one.
    FocusScope {
        y: 300

        Button {
            id: opener

            text: "More"
            onClicked: menu.popup(opener, 0, opener.height)
        }
        Field {
            id: field

            y: 40
            width: 200
            label: "Words"
        }
    }
    Component {
        id: hook

        Item {}
    }
    ListView {
        id: list

        x: 600
        y: 200
        width: 200
        height: 200
        model: 1000
        delegate: Item {
            required property int index

            width: 200
            height: index % 3 === 0 ? 200 : 40
        }

        ListScrollBar {
            id: bar

            list: list
            height: list.height
        }
    }
    SignalSpy {
        id: acted

        signalName: "acted"
    }

    TestCase {
        name: "Messages"
        when: windowShown

        function init(): void {
            acted.target = null;
            acted.clear();
        }

        function test_bannerTakesASecondLineBeforeItsButtonShrinks(): void {
            const wide = banner.implicitHeight;
            banner.width = 480;
            tryVerify(() => banner.implicitHeight > wide);
            const action = findChild(banner, "action");
            verify(action.width >= action.implicitWidth);
            banner.width = root.width;
            tryCompare(banner, "implicitHeight", wide);
        }

        function test_bannerActs(): void {
            acted.target = banner;
            const action = findChild(banner, "action");
            action.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(acted.count, 1);
            compare(banner.Accessible.role, Accessible.AlertMessage);
            compare(banner.Accessible.name, banner.sentence);
        }

        function test_toastOffersTheWayBack(): void {
            acted.target = toast;
            verify(!toast.visible);
            toast.show("Post deleted", "Undo");
            tryCompare(toast, "opacity", 1);
            compare(toast.Accessible.name, "Post deleted");
            const action = findChild(toast, "action");
            action.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(acted.count, 1);
            tryVerify(() => !toast.visible);
        }

        function test_menuByKeys(): void {
            menu.open();
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(menu.currentIndex, 1);
            keyClick(Qt.Key_Return);
            compare(menu.replies, 1);
            tryVerify(() => !menu.visible);
        }

        function test_menuGivesTheKeyboardBack_data(): list<var> {
            return [
                {
                    tag: "left",
                    keys: [Qt.Key_Escape],
                    takes: opener
                },
                {
                    tag: "chosen from",
                    keys: [Qt.Key_Down, Qt.Key_Return],
                    takes: opener
                },
                {
                    tag: "to whom the choice gives it",
                    keys: [Qt.Key_Down, Qt.Key_Down, Qt.Key_Down, Qt.Key_Return],
                    takes: field.input
                }
            ];
        }

        function test_menuGivesTheKeyboardBack(data): void {
            opener.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => menu.opened);
            verify(!opener.activeFocus);
            for (const key of data.keys)
                keyClick(key);
            tryVerify(() => !menu.visible);
            tryCompare(data.takes, "activeFocus", true);
            compare(opener.visualFocus, data.takes === opener);
        }

        function test_menuGoesWithWhatItHangsOn_data(): list<var> {
            return [
                {
                    tag: "hidden",
                    end: item => item.visible = false
                },
                {
                    tag: "taken out",
                    end: item => item.parent = null
                },
                {
                    tag: "destroyed",
                    end: item => item.destroy()
                },
                {
                    tag: "in a window of another width",
                    end: item => item.Window.window.width += 40
                }
            ];
        }

        function test_menuGoesWithWhatItHangsOn(data): void {
            const item = hook.createObject(root);
            menu.popup(item, 0, 0);
            tryVerify(() => menu.opened);
            compare(menu.parent, item);
            data.end(item);
            tryVerify(() => !menu.visible);
            menu.parent = root;
            menu.open();
            tryVerify(() => menu.opened);
            menu.close();
        }

        function test_barTellsTheRow(): void {
            compare(bar.position, 0);
            list.positionViewAtIndex(500, ListView.Beginning);
            tryVerify(() => Math.abs(bar.position - 0.5) < 0.01);
            list.positionViewAtEnd();
            tryVerify(() => Math.abs(bar.position + bar.size - 1) < 0.01);
        }
    }
}
