// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

// What a post says: what it does not have is not made, and a warning folds all of it.
PostBench {
    id: root

    TestCase {
        name: "PostContent"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            root.restore();
        }

        function test_aWarningFoldsAllThatIsInside(): void {
            const open = root.post.implicitHeight;
            root.show({
                warning: "birds",
                folded: "4 words"
            });
            tryVerify(() => root.post.implicitHeight < open + 40);
            const bar = root.find(root.post, item => item instanceof WarningBar);
            verify(bar);
            compare(bar.text, "Show: birds");
            verify(!root.find(root.post, item => item instanceof FlowingText));
            bar.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(bar.text, "Fold: birds");
            tryVerify(() => root.find(root.post, item => item instanceof FlowingText));
            keyClick(Qt.Key_Return);
            tryVerify(() => !root.find(root.post, item => item instanceof FlowingText));
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
            verify(!root.find(root.post, data.test));
            const before = root.post.implicitHeight;
            root.show(data.fields);
            tryVerify(() => root.find(root.post, data.test));
            root.show({});
            tryVerify(() => !root.find(root.post, data.test));
            tryCompare(root.post, "implicitHeight", before);
        }

        function test_textCanBeSelectedAndIsNoClickThen(): void {
            root.watch(root.post, "activated");
            const text = root.find(root.post, item => item instanceof FlowingText) as FlowingText;
            mouseDrag(text, 4, text.height / 2, 90, 0);
            verify(text.selectedText.length > 3);
            compare(root.spy.count, 0);
            text.deselect();
            mouseClick(text, 20, text.height / 2);
            compare(root.spy.count, 1);
        }
    }
}
