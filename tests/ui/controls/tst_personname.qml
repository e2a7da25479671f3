// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

// A person's name, in whatever script, with emoji, and where there is no room for it.
PostBench {
    id: root

    readonly property var picture: ({
            emoji: "image://emoji/a"
        })

    function words(text: string): var {
        return {
            markup: text
        };
    }

    function named(name: string, parts: var): void {
        show({
            author: {
                key: "https://nest.example/wren",
                name: name,
                handle: "@wren@nest.example",
                nameParts: parts
            }
        });
    }

    function name(): Item {
        return find(post, item => item instanceof PersonName);
    }

    function shown(kind: var): list<var> {
        const found = [];
        find(name(), item => {
            if (item instanceof kind)
                found.push(item);
            return false;
        });
        return found;
    }

    function feet(text: Item): real {
        return text.mapToItem(post, 0, text.baselineOffset).y;
    }

    TestCase {
        name: "PersonName"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            root.restore();
        }

        function test_standsOnTheSameFeet_data(): list<var> {
            return [
                {
                    tag: "plain",
                    parts: text => []
                },
                {
                    tag: "with emoji",
                    parts: text => [root.words(text), root.picture]
                }
            ];
        }

        // A font that reaches higher pushes nothing towards the text below.
        function test_standsOnTheSameFeet(data): void {
            root.named("Wren", data.parts("Wren"));
            const feet = root.feet(root.shown(Text)[0]);
            const handle = root.find(root.post, item => item instanceof PlainText && item.text === "@wren@nest.example");
            const beside = root.feet(handle);
            for (const text of ["青山 葵", "ليلى حداد", "नीला"]) {
                root.named(text, data.parts(text));
                tryVerify(() => Math.abs(root.feet(root.shown(Text)[0]) - feet) <= 0.51);
                compare(root.feet(handle), beside);
            }
        }

        function test_isSeenAsAWholeWhereThereIsRoom(): void {
            root.named("Wren of the reeds", [root.words("Wren "), root.picture, root.words(" of the <span style=\"background-color:#e2f0f2\">reeds</span>")]);
            tryVerify(() => root.shown(Image).length === 1);
            verify(root.shown(Text).every(text => !text.truncated && text.text !== "…"));
            compare(root.name().width, root.name().implicitWidth);
        }

        function test_endsInAnEllipsis(): void {
            const lengthy = "Wren of the reeds and of whatever else grows beside slow water ";
            root.post.width = 360;
            root.named(lengthy, [root.words(lengthy), root.picture, root.words(" the last")]);
            tryVerify(() => root.shown(Text).length === 1 && root.shown(Text)[0].truncated);
            verify(root.shown(Text)[0].width <= root.name().width);
            compare(root.shown(Image).length, 0);
        }

        // What is left out need not be words.
        function test_endsInAnEllipsisBetweenEmoji(): void {
            root.post.width = 360;
            root.named("Wren", [root.words("Wren "), ...Array(30).fill(root.picture)]);
            tryVerify(() => root.shown(Text).length === 2 && root.shown(Text)[1].text === "…");
            const last = root.shown(Text)[1];
            verify(!last.truncated);
            verify(last.mapToItem(root.name(), last.implicitWidth, 0).x <= root.name().width);
            verify(root.shown(Image).length > 3);
        }
    }
}
