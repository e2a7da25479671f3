// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit
import GodwitSample

Item {
    id: root

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

    TestCase {
        name: "Post"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            root.show({});
            post.width = root.width;
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

        function test_saysWhoAndWhat(): void {
            compare(post.Accessible.role, Accessible.ListItem);
            compare(post.Accessible.name, "Wren: Forty-six, and a dog.");
            root.show({
                warning: "birds"
            });
            compare(post.Accessible.name, "Wren: birds");
        }

        function test_aWarningFoldsAllThatIsInside(): void {
            const open = post.implicitHeight;
            root.show({
                warning: "birds",
                folded: "4 words"
            });
            tryVerify(() => post.implicitHeight < open + 40);
            const bar = root.find(post, item => item instanceof WarningBar);
            verify(bar);
            compare(bar.text, "Show: birds");
            verify(!root.find(post, item => item instanceof FlowingText));
            bar.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(bar.text, "Fold: birds");
            tryVerify(() => root.find(post, item => item instanceof FlowingText));
            keyClick(Qt.Key_Space);
            tryVerify(() => !root.find(post, item => item instanceof FlowingText));
        }

        function test_whatAPostDoesNotHaveIsNotMade_data(): list<var> {
            return [
                {
                    tag: "card",
                    fields: {
                        card: {
                            url: "https://news.example",
                            title: "News"
                        }
                    },
                    test: item => item instanceof LinkCard
                },
                {
                    tag: "poll",
                    fields: {
                        poll: {
                            options: [
                                {
                                    title: "yes",
                                    share: 0.25
                                }
                            ]
                        }
                    },
                    test: item => item instanceof PollView
                },
                {
                    tag: "media",
                    fields: {
                        media: [
                            {
                                kind: "image",
                                source: "image://media/a"
                            }
                        ]
                    },
                    test: item => item instanceof MediaGrid
                },
                {
                    tag: "quote",
                    fields: {
                        quote: {
                            instead: "The quoted post was deleted."
                        }
                    },
                    test: item => item instanceof QuoteView
                },
                {
                    tag: "code",
                    fields: {
                        blocks: [
                            {
                                code: true,
                                markup: "<pre>x</pre>",
                                plain: "x"
                            }
                        ]
                    },
                    test: item => item instanceof CodeBlock
                },
                {
                    tag: "waiting",
                    fields: {
                        actId: "1",
                        actSentence: "Waiting to be sent."
                    },
                    test: item => item instanceof WaitingActs
                }
            ];
        }

        function test_whatAPostDoesNotHaveIsNotMade(data): void {
            verify(!root.find(post, data.test));
            const before = post.implicitHeight;
            root.show(data.fields);
            tryVerify(() => root.find(post, data.test));
            root.show({});
            tryVerify(() => !root.find(post, data.test));
            tryCompare(post, "implicitHeight", before);
        }

        function test_opensAndAnswers(): void {
            watch(post, "activated");
            mouseClick(post, 480, post.height - 12);
            compare(spy.count, 1);
            watch(navigator, "personWanted");
            mouseClick(post, 30, 30);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "https://nest.example/wren");
            watch(navigator, "answerWanted");
            mouseClick(root.act("reply"));
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0].key, "https://nest.example/1");
            watch(navigator, "moreWanted");
            mouseClick(root.act("more"));
            compare(spy.count, 1);
        }

        function test_textCanBeSelectedAndIsNoClickThen(): void {
            watch(post, "activated");
            const text = root.find(post, item => item instanceof FlowingText) as FlowingText;
            mouseDrag(text, 4, text.height / 2, 90, 0);
            verify(text.selectedText.length > 3);
            compare(spy.count, 0);
            text.deselect();
            mouseClick(text, 20, text.height / 2);
            compare(spy.count, 1);
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

        function test_whatStandsAbove(): void {
            const plain = post.implicitHeight;
            root.show({
                key: "https://nest.example/boosted",
                boosterName: "Ines",
                boosters: 1,
                boosterKey: "https://nest.example/ines",
                firstBooster: "https://nest.example/ines"
            });
            tryVerify(() => post.implicitHeight > plain);
            const words = root.find(post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "Ines boosted");
            verify(words);
            watch(navigator, "personWanted");
            mouseClick(words, 4, 4);
            compare(spy.signalArguments[0][0], "https://nest.example/ines");
            root.show({
                answers: "@kit@nest.example"
            });
            verify(root.find(post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "replying to @kit@nest.example"));
        }

        // What is read stays where it is.
        function test_boostedWhileItStandsHere(): void {
            const words = () => root.find(post, item => item instanceof StyledText && item.words.replace("%1", item.name) === "Ines and Kit boosted");
            const boosted = {
                key: "https://nest.example/read",
                boosterName: "Ines and Kit",
                boosters: 2,
                firstBooster: "https://nest.example/ines"
            };
            root.show({
                key: boosted.key
            });
            const plain = post.implicitHeight;
            for (let time = 0; time < 2; ++time) {
                root.show(boosted);
                compare(post.implicitHeight, plain);
                verify(!words());
            }
            // It is scrolled away and comes back.
            root.show({
                key: "https://nest.example/another"
            });
            root.show(boosted);
            tryVerify(() => post.implicitHeight > plain);
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
            post.width = 360;
            tryVerify(() => root.find(post, item => item instanceof MediaGrid && item.width <= 360 - 72));
            for (const symbol of ["reply", "boost", "favourite", "bookmark", "more"]) {
                const item = root.act(symbol);
                verify(item.mapToItem(post, item.width, 0).x <= 361, symbol);
            }
        }
    }
}
