// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit
import GodwitSample

Item {
    id: root

    width: 600
    height: 900

    Navigator {
        id: navigator

        shell: Sample.shell
    }
    MediaGrid {
        id: grid

        width: root.width
        media: Sample.media(root.pictures(4))
        sensitive: false
        navigator: navigator
    }
    PollResults {
        id: poll

        y: 400
        width: root.width
        poll: Sample.poll({
            options: [
                {
                    title: "Yes",
                    share: 0.75,
                    own: true
                },
                {
                    title: "No",
                    share: 0.25
                }
            ]
        })
    }
    CodeBlock {
        id: code

        y: 520
        width: 200
        block: Sample.block({
            code: true,
            language: "C++",
            markup: "<pre>int answer = 42; // and a comment that is much longer than the block is wide</pre>",
            plain: "int answer = 42;"
        })
        navigator: navigator
    }
    LinkCard {
        id: card

        y: 620
        width: root.width
        navigator: navigator
        card: Sample.card({
            url: "https://news.example/1",
            title: "Storks are back",
            provider: "news.example"
        })
    }
    QuoteView {
        id: quote

        y: 720
        width: root.width
        navigator: navigator
        quote: Sample.quote({
            key: "https://nest.example/2",
            markup: "<p>Quoted</p>",
            author: {
                name: "Kit",
                handle: "@kit@nest.example"
            }
        })
    }
    SignalSpy {
        id: spy
    }

    // The first has these fields besides.
    function pictures(count: int, first: var): list<var> {
        const rows = [];
        for (let n = 0; n < count; ++n)
            rows.push({
                kind: "image",
                source: "image://media/" + n,
                alt: "Picture " + n,
                ratio: n % 2 ? 0.75 : 1.5
            });
        Object.assign(rows[0], first ?? {});
        return rows;
    }

    function tiles(item: Item): list<var> {
        if (item instanceof MediaTile)
            return [item];
        let found = [];
        for (const child of item.children)
            found = found.concat(tiles(child));
        return found;
    }

    function images(item: Item): list<var> {
        let found = item instanceof Image ? [item] : [];
        for (const child of item.children)
            found = found.concat(images(child));
        return found;
    }

    TestCase {
        name: "PostParts"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            grid.sensitive = false;
            grid.shown = true;
            grid.media = Sample.media(root.pictures(4));
            spy.target = null;
            spy.clear();
        }

        function test_tilesFillTheWidth_data(): list<var> {
            return [1, 2, 3, 4, 5, 6].map(count => ({
                        tag: count.toString(),
                        count: count
                    }));
        }

        // Whatever the number, the grid is as wide as the text, tiles do not overlap and stay inside.
        function test_tilesFillTheWidth(data): void {
            grid.media = Sample.media(root.pictures(data.count));
            tryVerify(() => root.tiles(grid).length === data.count);
            waitForRendering(grid);
            const tiles = root.tiles(grid);
            const right = Math.max(...tiles.map(tile => tile.x + tile.width));
            verify(right <= grid.width && right > grid.width - 2, right);
            const bottom = Math.max(...tiles.map(tile => tile.y + tile.height));
            fuzzyCompare(bottom, grid.implicitHeight, 1);
            for (const one of tiles)
                for (const other of tiles)
                    verify(one === other || one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y);
        }

        // The place of a picture is known before it is there.
        function test_nothingMovesWhenAPictureComes(): void {
            const height = grid.implicitHeight;
            grid.media = Sample.media(root.pictures(2, {
                source: ""
            }));
            waitForRendering(grid);
            const before = grid.implicitHeight;
            grid.media = Sample.media(root.pictures(2));
            waitForRendering(grid);
            compare(grid.implicitHeight, before);
            verify(height > 0);
        }

        // What its blurhash describes, in its size; somebody who sees neither is told of it all the same.
        function test_aBlurStandsInForThePicture(): void {
            const blurs = () => root.images(root.tiles(grid)[0]).filter(image => image.visible && image.source.toString().startsWith("image://blur/"));
            grid.media = Sample.media(root.pictures(1, {
                source: "",
                blur: "image://blur/tide",
                alt: "Low tide"
            }));
            tryVerify(() => root.tiles(grid).length === 1 && blurs().length === 1 && blurs()[0].status === Image.Ready);
            const tile = root.tiles(grid)[0];
            compare([blurs()[0].width, blurs()[0].height], [tile.width, tile.height]);
            compare(tile.Accessible.name, "Picture: Low tide");
            grid.media = Sample.media(root.pictures(1, {
                blur: "image://blur/tide"
            }));
            tryVerify(() => root.tiles(grid).length === 1 && blurs().length === 0);
        }

        function test_sensitivePicturesAreShownOnDemand(): void {
            spy.signalName = "mediaWanted";
            spy.target = navigator;
            grid.sensitive = true;
            grid.shown = false;
            const tile = root.tiles(grid)[1];
            verify(tile.covered);
            compare(tile.Accessible.name, "Show sensitive content");
            mouseClick(tile);
            compare(spy.count, 0);
            verify(!tile.covered);
            compare(tile.Accessible.name, "Picture: Picture 1");
            mouseClick(tile);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][1], 1);
        }

        function test_aPictureWithoutDescriptionSaysSo(): void {
            grid.media = Sample.media(root.pictures(1, {
                alt: ""
            }));
            tryVerify(() => root.tiles(grid).length === 1 && root.tiles(grid)[0].Accessible.name === "Picture without a description");
            compare(root.tiles(grid)[0].Accessible.role, Accessible.Graphic);
        }

        function test_pollSaysItsShares(): void {
            const named = [];
            const look = item => {
                if (item.Accessible.role === Accessible.ListItem)
                    named.push(item.Accessible.name);
                for (const child of item.children)
                    look(child);
            };
            look(poll);
            compare(named, ["Yes, 75 %, your choice", "No, 25 %"]);
        }

        // A row that is used again for another post has fewer answers for a moment.
        function test_pollShrinksQuietly(): void {
            poll.poll = Sample.poll({
                options: [
                    {
                        title: "Only",
                        share: 1
                    }
                ]
            });
            waitForRendering(poll);
            poll.poll = Sample.poll({});
            tryCompare(poll, "implicitHeight", 0);
        }

        function test_codeScrollsSideways(): void {
            const flick = findChild(code, "scroller");
            verify(flick.contentWidth > flick.width);
            verify(flick.interactive);
        }

        function test_cardIsALink(): void {
            compare(card.Accessible.role, Accessible.Link);
            compare(card.Accessible.name, "Link: Storks are back, news.example");
        }

        function test_quoteOpensItsThread(): void {
            spy.signalName = "threadWanted";
            spy.target = navigator;
            mouseClick(quote, 20, 8);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "https://nest.example/2");
            quote.quote = Sample.quote({
                instead: "The quoted post was deleted."
            });
            mouseClick(quote, 20, 8);
            compare(spy.count, 1);
        }
    }
}
