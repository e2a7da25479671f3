// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

// A post as a whole: its name, its acts, where they lead.
PostBench {
    id: root

    TestCase {
        name: "Post"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            root.restore();
        }

        function test_saysWhoAndWhat(): void {
            compare(root.post.Accessible.role, Accessible.ListItem);
            compare(root.post.Accessible.name, "Wren: Forty-six, and a dog.");
            root.show({
                warning: "birds"
            });
            compare(root.post.Accessible.name, "Wren: birds");
        }

        function test_opensAndAnswers(): void {
            root.watch(root.post, "activated");
            mouseClick(root.post, 480, root.post.height - 12);
            compare(root.spy.count, 1);
            root.watch(root.navigator, "personWanted");
            mouseClick(root.post, 30, 30);
            compare(root.spy.count, 1);
            compare(root.spy.signalArguments[0][0], "https://nest.example/wren");
            root.watch(root.navigator, "answerWanted");
            mouseClick(root.act("reply"));
            compare(root.spy.count, 1);
            compare(root.spy.signalArguments[0][0].key, "https://nest.example/1");
            root.watch(root.navigator, "moreWanted");
            mouseClick(root.act("more"));
            compare(root.spy.count, 1);
        }

        function test_actsSayTheirStateAndCount(): void {
            compare(root.act("favourite").Accessible.name, "Favourite, 3");
            verify(!root.act("favourite").Accessible.checked);
            root.show({
                favourited: true,
                favouritePending: true
            });
            compare(root.act("favourite").Accessible.name, "Take the favourite back, 3");
            verify(root.act("favourite").Accessible.checked);
            compare(root.act("favourite").Accessible.description, "On its way");
            root.show({
                favouriteRefused: true
            });
            compare(root.act("favourite").Accessible.description, "Refused");
        }

        function test_othersPrivatePostsAreNotBoosted(): void {
            root.show({
                visibility: "followers"
            });
            verify(!root.act("boost").enabled);
            root.show({
                visibility: "followers",
                own: true
            });
            verify(root.act("boost").enabled);
        }

        // By the measures of the design, of which the feet of the text are the same in every script.
        function test_standsAsDrawn(): void {
            const blocks = [
                {
                    markup: "<p style=\"margin-top:0;margin-bottom:0;line-height:22;-qt-line-height-type:fixed\">Forty-six.</p>"
                }
            ];
            root.show({
                blocks: blocks
            });
            compare(root.post.implicitHeight, 93);
            compare(root.act("reply").mapToItem(root.post, 0, 0).y, 58);
            const text = root.find(root.post, item => item instanceof FlowingText) as FlowingText;
            compare(text.mapToItem(root.post, 0, 0).y, 33);
            compare(text.height, 22);
            fuzzyCompare(text.topPadding + 0.8 * 22, Theme.body.lead + Math.round(Theme.body.ascent), 0.13);
            root.show({
                blocks: blocks,
                media: [
                    {
                        kind: "image",
                        source: "image://media/a",
                        alt: "A hide"
                    }
                ]
            });
            tryVerify(() => root.find(root.post, item => item instanceof MediaGrid)?.mapToItem(root.post, 0, 0).y === 63);
        }

        function test_narrowNothingStandsOver(): void {
            root.show({
                blocks: [
                    {
                        markup: "<p>" + "Quite a long word after another, and so it goes on for a while. ".repeat(4) + "</p>"
                    }
                ],
                media: [
                    {
                        kind: "image",
                        source: "image://media/a",
                        alt: "A hide"
                    }
                ]
            });
            root.post.width = 360;
            tryVerify(() => root.find(root.post, item => item instanceof MediaGrid && item.width <= 360 - 72));
            for (const symbol of ["reply", "boost", "favourite", "bookmark", "more"]) {
                const item = root.act(symbol);
                verify(item.mapToItem(root.post, item.width, 0).x <= 361, symbol);
            }
        }
    }
}
