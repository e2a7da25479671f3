# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who the sample people are and what they say, for sampleworld.py."""

PEOPLE = {
    "maren": {"id": "1", "host": "mastodon.example", "name": "Maren Holt", "note": "Reads, writes, counts birds badly.", "followers": 802, "following": 420, "posts": 1904},
    "ines": {
        "id": "2",
        "host": "tidal.example",
        "name": "Ines Ferreira :godwit:",
        "note": "Counts birds for a living and for rest. Estuaries, tide tables, long flights. Photographs are mine, mistakes too.",
        "header": "mountains",
        "posts": 1842,
        "following": 611,
        "followers": 9204,
        "fields": [
            ("Fieldnotes", '<a href="https://ferreira.example" rel="me nofollow">ferreira.example</a>', True),
            ("Station", "North estuary, hide 4", False),
            ("Standby", '<a href="https://fjord.example/@ines" rel="me nofollow">@ines@fjord.example</a>', True),
        ],
    },
    "juno": {"id": "3", "host": "mastodon.example", "name": "Juno Okafor", "note": "Front desk of the reading room. Quiet, please, or at least funny."},
    "mateo": {"id": "4", "host": "musica.example", "name": "Mateo Silva", "note": "Double bass, tram timetables, bread.", "followers": 212},
    "samuel": {"id": "5", "host": "science.example", "name": "Samuel Adeyemi", "note": "Reviewer three. The kind one."},
    "tomasz": {"id": "6", "host": "code.example", "name": "Tomasz Zieliński", "note": "Networks by day, stairs by night."},
    "kit": {"id": "7", "host": "nest.example", "name": "Kit", "note": "Small web, big kettle."},
    "wren": {"id": "8", "host": "nest.example", "name": "Wren", "note": "The hide opens at six."},
    "slowtrains": {"id": "9", "host": "rails.example", "name": "Slow Trains", "note": "Night sleepers, dining cars, patience."},
    "birgit": {"id": "10", "host": "fjord.example", "name": "Birgit Lund :bread:", "note": "Bakes before the ferry."},
    "noor": {"id": "11", "host": "ink.example", "name": "Noor Haddad", "note": "Letters, type, tea."},
    "priya": {"id": "12", "host": "gts.example", "name": "Priya Raman", "note": "Runs a very small server."},
    "aiko": {"id": "13", "host": "photog.example", "name": "Aiko Tan", "note": "Ridgelines, mostly."},
    "lea": {"id": "14", "host": "piaille.example", "name": "Léa Marchand", "note": "Limicoles et marées."},
    "high": {"id": "15", "host": "fjord.example", "name": "High Country", "note": "Weather from above."},
    "atlas": {"id": "16", "host": "fjord.example", "name": "Wader Atlas", "note": "Every wader, every tide."},
    "watch": {"id": "17", "host": "nest.example", "name": "Godwit Watch", "note": "Counts and rings."},
    "aoi": {"id": "18", "host": "mori.example", "name": "青山 葵", "face": False, "note": "干潟の記録。"},
    "layla": {"id": "19", "host": "nahr.example", "name": "ليلى حداد", "face": False, "note": "طيور ومدّ وجزر."},
    "theodora": {"id": "20", "host": "the-office-of-tidal-affairs.example", "name": "Dr. Maximiliane-Theodora von und zu Hohenlohe-Langenburg, Office of Tidal Affairs", "user": "maximiliane.theodora.hohenlohe", "face": False},
}

# Width, height, description, blurhash, kind.
PICTURES = {
    "estuary": (1200, 466, "A flock of long-billed birds over a calm estuary at sunset, the sun just touching the far hills.", "UdKKQ?of9Zj[%2j[IVay-;a|ayj[ayayj[fQ", "image"),
    "mudflat": (800, 466, "A mudflat from above: green channels branching through pale sand like veins.", "UCKK==xu%L%M~qRjRjWBt7WBM{j[M{ofxuof", "image"),
    "aurora": (1176, 700, "Green and violet northern lights over a dark lake.", "U14LUZof00ofj[fQayj[00fQ~qay-;fQayay", "image"),
    "ridges": (1176, 668, "Six ridgelines, each paler than the one before.", "UVJ8V0fQM{j[~qj[j[fQ%Mj[ofj[j[fQfQj[", "image"),
    "field": (416, 312, "", "UVFs$lofWBj[~qofayj[WBj[ofj[ayj[ayay", "video"),
    "bass": (0, 0, "A double bass alone: four bars, then the rest that they were for.", None, "audio"),
    # On its way for good: its blurhash stands for it.
    "unsent": (1200, 800, "A heron, patient.", "UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH", "image"),
}

CODE = """The whole retry bug was one line. An unknown outcome is not a failure:

```rust
match outcome {
  Sent(id) => outbox.settle(id),
  Unknown  => outbox.verify(2),
  // never resend blind
}
```"""

_ENGLISH = {
    "ines": {"who": "ines", "ago": 4, "text": "First bar-tailed godwits of the autumn on the estuary this evening, forty-six of them, eleven days out of Alaska without once sitting down. #waders", "pictures": ["estuary", "mudflat"], "counts": (12, 48, 131), "pinned": True},
    "juno": {"who": "juno", "ago": 12, "text": "Reading room is open until nine tonight, heating included. Bring the book you have been avoiding; I will be avoiding mine at the front desk.", "counts": (3, 9, 40), "done": ["favourite"]},
    "sleeper": {"who": "slowtrains", "ago": 18, "text": "The night sleeper to the coast runs again from 6 December, with the old dining car.", "counts": (6, 54, 120), "card": ("rails.example", "A night train comes back after eleven winters", "Two departures a week, bicycles welcome, breakfast at the border.", "field")},
    "kettle": {"who": "kit", "ago": 24, "text": "Small web, big kettle.", "counts": (0, 1, 9)},
    "review": {"who": "samuel", "ago": 27, "text": "Peer review, third round: reviewer two has found a typo. We are nearly family.", "counts": (8, 22, 190)},
    "loaf": {"who": "birgit", "ago": 62, "text": "Which loaf for Saturday’s market?", "poll": ([("Rye with caraway", 98), ("Potato and dill", 66), ("Plain white, no shame", 50)], 0, 360), "counts": (11, 2, 19)},
    "soup": {"who": "wren", "ago": 58, "text": "It began with a leek. I will not say where it ended, only that there is a second pot, that the neighbours know, and that nobody regrets anything.\n\nThe barley goes in last. This is not a discussion.", "warning": "Food, long feelings about soup", "counts": (2, 0, 11)},
}
_FRENCH = {
    "ines": {"who": "lea", "ago": 3, "text": "Premières barges rousses de l’automne dans l’estuaire ce soir : quarante-six, onze jours depuis l’Alaska sans jamais s’asseoir. #limicoles", "pictures": ["estuary", "mudflat"], "counts": (12, 48, 131), "language": "fr"},
    "juno": {"who": "noor", "ago": 12, "text": "La bibliothèque reste ouverte jusqu’à vingt et une heures, chauffage compris. Apportez le livre que vous évitez depuis l’été.", "counts": (3, 9, 40), "done": ["favourite"], "language": "fr"},
    "sleeper": {"who": "slowtrains", "ago": 18, "text": "Le train de nuit vers la côte reprend le 6 décembre, wagon-restaurant compris.", "counts": (6, 54, 120), "card": ("rails.example", "Un train de nuit revient après onze hivers", "Deux départs par semaine, vélos bienvenus, petit déjeuner à la frontière.", "field"), "language": "fr"},
    "kettle": {"who": "kit", "ago": 21, "text": "Petit web, grosse bouilloire.", "counts": (0, 1, 9), "language": "fr"},
    "review": {"who": "samuel", "ago": 25, "text": "Relecture, troisième tour : la relectrice deux a trouvé une coquille. Nous sommes presque de la même famille.", "counts": (8, 22, 190), "language": "fr"},
    "loaf": {"who": "birgit", "ago": 62, "text": "Quel pain pour le marché de samedi ?", "poll": ([("Seigle au carvi", 98), ("Pomme de terre et aneth", 66), ("Blanc, sans honte", 50)], 0, 360), "counts": (11, 2, 19), "language": "fr"},
    "soup": {"who": "wren", "ago": 24, "text": "Tout a commencé par un poireau. Je ne dirai pas comment cela a fini, seulement qu’il y a une deuxième marmite.", "warning": "Nourriture, longs sentiments sur la soupe", "counts": (2, 0, 11), "language": "fr"},
}

# Said in every language's window.
_ALWAYS = {
    "satellite": {"who": "samuel", "ago": 40, "text": "Has anyone on the coast seen them come in yet? The satellite tags went quiet over the shelf at noon.", "counts": (3, 4, 21)},
    "stairs": {"who": "tomasz", "ago": 3, "text": "Eleven days! I need a sit-down after the stairs.", "answers": "ines", "counts": (2, 1, 14)},
    "packing": {"who": "ines", "ago": 2, "text": "They shrink their own gut before leaving, to save weight. Packing light, seriously.", "answers": "stairs", "counts": (1, 6, 38), "done": ["favourite"]},
    "third": {"who": "juno", "ago": 1, "text": "I am going to think about this every time I pack a third book.", "answers": "packing", "counts": (0, 0, 5)},
    "b6": {"who": "samuel", "ago": 2, "text": "Is B6 among them? The 13,560 km bird was tagged in 2022.", "answers": "ines", "counts": (1, 0, 9)},
    "code": {"who": "tomasz", "ago": 31, "text": CODE, "counts": (5, 17, 64)},
    "sandwich": {"who": "priya", "ago": 46, "text": "Moved the whole server to a machine the size of a sandwich. It serves 14 people and hums in B flat.", "counts": (7, 6, 58)},
    "queue": {"who": "noor", "ago": 60, "text": "Yes to all of this. A queue you can read is worth ten spinners.", "quotes": "quoted", "counts": (1, 4, 27)},
    "quoted": {"who": "tomasz", "ago": 75, "text": "An unknown outcome is not a failure. Write it down first, then ask the server what it saw.", "counts": (2, 9, 44)},
    "aurora": {"who": "high", "ago": 66, "text": "Kp 7 last night. Nobody slept, nobody minded.", "pictures": ["aurora"], "counts": (9, 88, 402), "done": ["boost"]},
    "ridges": {"who": "aiko", "ago": 120, "text": "Six ridgelines, one thermos, no signal.", "pictures": ["ridges"], "counts": (4, 31, 210)},
    "tide": {"who": "aoi", "ago": 130, "text": "今朝の干潟、オオソリハシシギが二十羽ほど。風が強くて三脚が立たない。明日は満潮が早いので、五時には出ます。 #野鳥", "counts": (2, 5, 33), "language": "ja"},
    "nahr": {"who": "layla", "ago": 140, "text": "وصلت أولى البقويقات هذا المساء إلى المصب، ستة وأربعون طائراً بعد أحد عشر يوماً من الطيران. #طيور", "counts": (1, 3, 18), "language": "ar"},
    "theodora": {"who": "theodora", "ago": 150, "text": "Please note: the tide table for the Hohenlohe-Langenburg estuary has been corrected. https://the-office-of-tidal-affairs.example/tables/2026/november/corrections-and-additions-to-the-corrections", "counts": (41, 12345, 2345678), "edited": True},
    "window": {"who": "slowtrains", "ago": 160, "text": "Ninety seconds of the window seat.", "pictures": ["field"], "counts": (2, 15, 77)},
    "herons": {"who": "wren", "ago": 170, "text": "Two herons and a man with a drone. The herons won.", "pictures": ["unsent", "ridges", "mudflat", "estuary"], "counts": (3, 8, 52)},
    "hidden": {"who": "wren", "ago": 175, "text": "What the fox left.", "pictures": ["mudflat"], "sensitive": True, "counts": (1, 0, 2)},
    "hide": {"who": "wren", "ago": 180, "text": "@maren the hide opens at six. Bring the thermos, I bring the bad jokes.", "visibility": "private", "counts": (1, 0, 3)},
    "pegs": {"who": "mateo", "ago": 200, "text": "@kit it is the kettle that is out of tune, not the bass.", "answers": "parser", "counts": (1, 0, 6), "visibility": "unlisted"},
    "parser": {"who": "kit", "ago": 540, "text": "Rewrote the parser at 2 a.m. Read it at 9 a.m. Rewrote the parser.", "counts": (3, 8, 71)},
    "rest": {"who": "mateo", "ago": 660, "text": "The rest in bar 12 is the best part.", "pictures": ["bass"], "counts": (0, 3, 35)},
    "board": {"who": "ines", "ago": 360, "text": "Tide table for the week is up on the board by the hide, in pencil, as tradition demands.", "counts": (2, 4, 31)},
    "beans": {"who": "ines", "ago": "2026-09-29T08:10:00+00:00", "text": "A godwit weighs as much as a tin of beans and a half when it leaves. It arrives as the tin.", "pictures": ["mudflat"], "counts": (9, 71, 240), "done": ["bookmark"]},
    "ring": {"who": "ines", "ago": "2026-08-17T09:00:00+00:00", "text": "Ring reading: B6, the same godwit for the fourth year, same mudbank, same opinion of me.", "pictures": ["ridges"], "counts": (4, 30, 166), "done": ["boost"]},
    "preprint": {"who": "samuel", "ago": "2026-11-22T12:00:00+00:00", "text": "New preprint: how godwits sleep while flying. Short answer: badly, like everyone in transit.", "counts": (14, 90, 377)},
    "mine": {"who": "maren", "ago": 30, "text": "Forty-six godwits came in with the tide tonight. I counted twice, and the dog counted once.", "counts": (3, 7, 15)},
    "rumour": {"who": "maren", "ago": 100, "text": "A backup you have never restored is a rumour.", "counts": (1, 12, 40)},
    "thermos": {"who": "wren", "ago": 7, "text": "@maren I have the thermos after all. You bring the jokes.", "visibility": "direct", "counts": (0, 0, 0)},
    "edition": {"who": "juno", "ago": 95, "text": "@maren The atlas is back, and so is the map that fell out of it in spring.", "visibility": "direct", "counts": (0, 0, 1)},
    "stairwell": {"who": "tomasz", "ago": 300, "text": "@maren @noor We meet at the foot of the stairs. The top is for those who brought cake.", "visibility": "direct", "counts": (1, 0, 0)},
    "gauge": {"who": "slowtrains", "ago": 165, "text": "Where should the next sleeper stop for breakfast?", "poll": ([("At the border", 210), ("By the lake", 188), ("Never stop, only toast", 402)], None, 2880), "counts": (8, 4, 23)},
    "shelf": {"who": "juno", "ago": 2, "answers": "mine", "text": "The green edition, second shelf, left of the atlas. I have put your name on it.", "counts": (0, 0, 2)},
}
_NEWEST = ["Fog signal on the north pier, twice, politely.", "Found the good pencil.", "Somebody has put a bench by the second hide. Thank you, somebody.", "Today’s stairs: 312. Today’s reason: the lift has opinions.", "A kettle is a very small power station with one customer.", "Lost property this week: three umbrellas, one glove, half of a chess set."]
_TALKERS = ["wren", "noor", "wren", "tomasz", "kit", "juno"]
for _number in range(12):
    _ALWAYS[f"new{_number}"] = {"who": _TALKERS[_number % 6], "ago": 0.2 * (_number + 1), "text": _NEWEST[_number % 6], "counts": (0, 0, _number)}

# What arrives at each stage: first what was read yesterday; then today, without the posts between, which leaves a gap; then what is new.
HOME_EARLIER = [
    ["parser", "rest", "preprint", "beans", "ring"],
    ["ines", "juno", ("mateo", "sleeper", 18), "kettle", "review", "code", "sandwich", "soup", "loaf", "queue", "aurora", "ridges", "tide", "nahr", "theodora", "window", "gauge", "herons", "hidden", "hide", "pegs"],
    [f"new{number}" for number in range(12)],
]


def words(language):
    return {**(_FRENCH if language == "fr" else _ENGLISH), **_ALWAYS}
