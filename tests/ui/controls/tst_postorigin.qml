// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

// The line above a post.
PostBench {
    id: root

    TestCase {
        name: "PostOrigin"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            root.restore();
        }

        function test_whatStandsAbove(): void {
            const plain = root.post.implicitHeight;
            root.show({
                key: "https://nest.example/boosted",
                boosterName: "Ines",
                boosters: 1,
                boosterKey: "https://nest.example/ines",
                firstBooster: "https://nest.example/ines"
            });
            tryVerify(() => root.post.implicitHeight > plain);
            const words = root.find(root.post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "Ines boosted");
            verify(words);
            root.watch(root.navigator, "personWanted");
            mouseClick(words, 4, 4);
            compare(root.spy.signalArguments[0][0], "https://nest.example/ines");
            root.show({
                answers: "@kit@nest.example"
            });
            verify(root.find(root.post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "replying to @kit@nest.example"));
        }

        // What is read stays where it is.
        function test_boostedWhileItStandsHere(): void {
            const words = () => root.find(root.post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "Ines and Kit boosted");
            const boosted = {
                key: "https://nest.example/read",
                boosterName: "Ines and Kit",
                boosters: 2,
                firstBooster: "https://nest.example/ines"
            };
            root.show({
                key: boosted.key
            });
            const plain = root.post.implicitHeight;
            for (let time = 0; time < 2; ++time) {
                root.show(boosted);
                compare(root.post.implicitHeight, plain);
                verify(!words());
            }
            // It is scrolled away and comes back.
            root.show({
                key: "https://nest.example/another"
            });
            root.show(boosted);
            tryVerify(() => root.post.implicitHeight > plain);
            verify(words());
            // Where a line is, it may say more.
            root.show({
                key: boosted.key,
                boosterName: "Ines",
                boosters: 1
            });
            root.show(boosted);
            verify(words());
        }
    }
}
