// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit
import GodwitSample

// A post that a test gives other fields, and where it says that somebody wants to go.
Item {
    id: root

    readonly property alias navigator: navigator
    readonly property alias post: post
    readonly property alias spy: spy

    function plainPost(): var {
        return {
            key: "https://nest.example/1",
            url: "https://nest.example/@wren/1",
            author: {
                key: "https://nest.example/wren",
                name: "Wren",
                handle: "@wren@nest.example"
            },
            plain: "Forty-six, and a dog.",
            blocks: [
                {
                    markup: "<p>Forty-six, and a dog.</p>"
                }
            ],
            favourites: "3"
        };
    }

    function show(fields: var): void {
        post.row = Sample.row(Object.assign(plainPost(), fields));
    }

    // As before the first test.
    function restore(): void {
        show({});
        post.width = width;
        post.selected = false;
        spy.target = null;
        spy.clear();
    }

    function watch(target: QtObject, signalName: string): void {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = target;
        spy.clear();
    }

    // The item below `item` of which `test` is true; null when there is none.
    function find(item: Item, test: var): Item {
        if (!item.visible)
            return null;
        if (test(item))
            return item;
        for (const child of item.children) {
            const found = find(child, test);
            if (found)
                return found;
        }
        return null;
    }

    function act(symbol: string): Item {
        return find(post, item => item instanceof Act && item.symbol === symbol);
    }

    width: 680
    height: 700

    Navigator {
        id: navigator

        shell: Sample.shell
    }
    PostItem {
        id: post

        width: root.width
        navigator: navigator
        row: Sample.row(root.plainPost())
    }
    SignalSpy {
        id: spy
    }
}
