# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample people and posts for the demo and the screenshots: a thread, a poll, pictures, a warning, boosts, code."""

import time

PEOPLE = {
    "maren": ("Maren Holt", "Reads, writes, counts birds badly."),
    "ines": ("Ines Ferreira", "Counts birds for a living and for rest. Estuaries, tide tables, long flights."),
    "juno": ("Juno Okafor", "Front desk of the reading room. Quiet, please, or at least funny."),
    "mateo": ("Mateo Silva", "Double bass, tram timetables, bread."),
    "samuel": ("Samuel Adeyemi", "Reviewer three. The kind one."),
    "tomasz": ("Tomasz Zieliński", "Networks by day, stairs by night."),
    "kit": ("Kit", "Small web, big kettle."),
    "wren": ("Wren", "The hide opens at six."),
    "slowtrains": ("Slow Trains", "Night sleepers, dining cars, patience."),
}

CODE = """The whole retry bug was one line. An unknown outcome is not a failure:

```rust
match outcome {
    Sent(id) => journal.settle(id),
    Refused(why) => journal.ask(why),
    Unknown => verifier.look(), // never send it twice
}
```"""

EARLIER = [
    ("kit", "A kettle is a very small power station with one customer."),
    ("wren", "Two herons and a man with a drone. The herons won."),
    ("mateo", "The rest in bar 12 is the best part."),
    ("juno", "Lost property this week: three umbrellas, one glove, half of a chess set, somebody’s manuscript."),
    ("samuel", "Peer review, second round: reviewer one likes the title."),
    ("tomasz", "Today’s stairs: 312. Today’s reason: the lift has opinions."),
    ("slowtrains", "The dining car of the coast sleeper is 61 years old and has never been late on purpose."),
    ("ines", "North wind, neap tide, cold hands. Eleven curlews, no godwits yet."),
    ("kit", "Wrote a web page by hand today. It weighs 4 kB and has a picture of the kettle."),
    ("wren", "Somebody has put a bench by the second hide. Thank you, somebody."),
]


class Life:
    """Fills a server with PEOPLE and what they say."""

    def __init__(self, server, pictures):
        self.server = server
        self.pictures = pictures

    def make_people(self, names):
        for name in names:
            shown, note = PEOPLE[name]
            self.server.add_user(name)
            avatar = self.pictures / f"{name}.png"
            self.server.rename(name, shown, note, self.server.place_file(name, avatar) if avatar.exists() else None)

    def sign_in(self, names):
        for name in names:
            self.server.sign_in(name)

    def follow(self, who, whom):
        for name in whom:
            found = self.server.call("GET", f"/api/v1/accounts/lookup?acct={name}", who)
            self.server.call("POST", f"/api/v1/accounts/{found['id']}/follow", who)

    def wait_for(self, user, uri, seconds=60):
        """The post as the user's server names it for them, when it has been delivered."""
        for _ in range(seconds * 5):
            if found := self.server.find(user, uri):
                return found
            time.sleep(0.2)
        raise RuntimeError(f"{uri} was not delivered to {user}")

    def speak(self):
        server = self.server
        for who, text in EARLIER:
            server.post(who, text)
        server.post("tomasz", CODE)
        server.post("samuel", "Peer review, third round: reviewer two has found a typo. We are nearly family.")
        server.post("wren", "It is the second chapter in which the dog, and I will say no more, is fine.", spoiler_text="The end of “The Salt Road”", sensitive="true")
        server.post("mateo", "Which loaf for Saturday’s market?", **{"poll[options][]": ["Rye with caraway", "Plain country loaf", "Seeded"], "poll[expires_in]": 86400})
        sleeper = server.post("slowtrains", "The night sleeper to the coast runs again from 6 December, with the old dining car.")
        server.post("juno", "Reading room is open until nine tonight, heating included. Bring the book you have been avoiding; I will be avoiding mine at the front desk.")
        first = server.post("ines", "First bar-tailed godwits of the autumn on the estuary this evening, forty-six of them, eleven days out of Alaska without once sitting down. #waders", **{"media_ids[]": self.upload_pictures("ines")})
        self.answer(first)
        self.react(first, sleeper)
        return first

    def upload_pictures(self, user):
        return [
            self.server.upload(user, self.pictures / "estuary.jpg", "A flock of long-billed birds over a calm estuary at sunset, the sun just touching the far hills."),
            self.server.upload(user, self.pictures / "mudflat.jpg", "A mudflat from above: green channels branching through pale sand like veins."),
        ]

    def answer(self, first):
        server = self.server
        seen = self.wait_for("tomasz", first["uri"])
        reply = server.post("tomasz", "@ines Eleven days! I need a sit-down after the stairs.", in_reply_to_id=seen)
        seen = self.wait_for("ines", reply["uri"])
        reply = server.post("ines", "@tomasz They shrink their own gut before leaving, to save weight. Packing light, seriously.", in_reply_to_id=seen)
        seen = self.wait_for("samuel", first["uri"])
        server.post("samuel", "@ines Is B6 among them? The 13,560 km bird was tagged in 2022.", in_reply_to_id=seen)

    def react(self, first, sleeper):
        # snac 2.96 names a boosted post by its boost: what it is called is asked before anybody boosts.
        seen = {who: self.wait_for(who, first["uri"]) for who in ("juno", "kit", "samuel", "tomasz", "wren")}
        for who, post in seen.items():
            self.server.call("POST", f"/api/v1/statuses/{post}/favourite", who)
        self.server.call("POST", f"/api/v1/statuses/{seen['juno']}/reblog", "juno")
        self.server.call("POST", f"/api/v1/statuses/{self.wait_for('mateo', sleeper['uri'])}/reblog", "mateo")
