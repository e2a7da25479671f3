# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample people and what they say, as a Mastodon server tells it: for servers that are only played."""

import html
import re
from datetime import datetime, timedelta, timezone

from sampleposts import HOME_EARLIER, PEOPLE, PICTURES, words

# What the clock of the screenshots says when they begin.
NOW = datetime(2026, 11, 24, 18, 46, tzinfo=timezone.utc)
HOME = "mastodon.example"


def stamp(minutes):
    """Of that long ago; a string is a time of its own."""
    when = datetime.fromisoformat(minutes) if isinstance(minutes, str) else NOW - timedelta(minutes=minutes)
    return when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def picture(name):
    return f"https://pictures.example/{name}"


def emoji_in(text):
    return [{"shortcode": code, "url": picture(code), "static_url": picture(code), "visible_in_picker": True} for code in re.findall(r":(\w+):", text) if code in ("godwit", "bread")]


def person(name):
    known = PEOPLE[name]
    host = known["host"]
    user = known.get("user", name)
    page = f"https://{host}/@{user}"
    return {
        "id": known["id"],
        "username": user,
        "acct": user if host == HOME else f"{user}@{host}",
        "url": page,
        "uri": f"https://{host}/users/{user}",
        "display_name": known["name"],
        "locked": False,
        "bot": False,
        "created_at": "2022-11-05T00:00:00.000Z",
        "note": f"<p>{html.escape(known.get('note', ''))}</p>",
        "avatar": picture(known.get("face", name)) if known.get("face", True) else "",
        "header": picture(known["header"]) if "header" in known else "",
        "emojis": emoji_in(known["name"]),
        "fields": [{"name": title, "value": value, "verified_at": "2025-03-02T00:00:00.000Z" if verified else None} for title, value, verified in known.get("fields", ())],
        "followers_count": known.get("followers", 212),
        "following_count": known.get("following", 140),
        "statuses_count": known.get("posts", 380),
    }


def marked(text):
    """Plain words as a server's HTML: tags, people, code between ``` lines, paragraphs."""
    parts = []
    for part in re.split(r"(```.*?```)", text, flags=re.S):
        if part.startswith("```"):
            language, _, code = part[3:-3].strip("\n").partition("\n")
            parts.append(f'<pre><code class="language-{language}">{html.escape(code)}</code></pre>')
            continue
        for paragraph in filter(None, part.strip().split("\n\n")):
            safe = re.sub(r"https://(\S+)|#(\w+)|@(\w+)", linked, html.escape(paragraph, quote=False))
            parts.append("<p>" + safe.replace("\n", "<br>") + "</p>")
    return "".join(parts)


def linked(found):
    link, tag, name = found.groups()
    if link:
        return f'<a href="https://{link}" rel="nofollow">{link}</a>'
    if tag:
        return f'<a href="https://{HOME}/tags/{tag}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
    return mention_link(name)


def mention_link(name):
    if name not in PEOPLE:
        return "@" + name
    return f'<span class="h-card"><a href="{person(name)["url"]}" class="u-url mention">@<span>{name}</span></a></span>'


def attachment(key, number):
    width, height, alt, blurhash, kind = PICTURES[key]
    meta = {"original": {"width": width, "height": height}}
    lengths = {"video": 84.0, "audio": 24.0}
    if kind in lengths:
        meta["original"]["duration"] = lengths[kind]
    url = picture({"video": f"{key}-film", "audio": f"{key}-sound"}.get(kind, key))
    return {"id": str(number), "type": kind, "url": url, "preview_url": None if kind == "audio" else picture(key), "remote_url": None, "description": alt, "blurhash": blurhash, "meta": meta}


def poll(number, options, own, minutes_left):
    votes = sum(count for _, count in options)
    return {"id": number, "expires_at": stamp(-minutes_left), "expired": minutes_left < 0, "multiple": False, "votes_count": votes, "voters_count": None, "voted": own is not None, "own_votes": [] if own is None else [own], "options": [{"title": title, "votes_count": count} for title, count in options]}


class World:
    """One language's posts by name, and the lists in which servers give them."""

    def __init__(self, language):
        self.posts = {}
        self.stage = 0
        for number, (name, post) in enumerate(words(language).items()):
            self.posts[name] = self.status(name, post, number)
        # Parents and quoted posts are there once all are.
        for name, post in words(language).items():
            self.join(name, post)

    def status(self, name, post, number):
        author = person(post["who"])
        moment = stamp(post["ago"])
        ident = str(int(datetime.fromisoformat(moment).timestamp()) * 1000 + 999 - number)
        replies, boosts, favourites = post.get("counts", (0, 0, 0))
        address = f"https://{PEOPLE[post['who']]['host']}/users/{author['username']}/statuses/{ident}"
        return {
            "id": ident,
            "uri": address,
            "url": address,
            "created_at": moment,
            "edited_at": stamp(post["ago"] - 1) if post.get("edited") else None,
            "account": author,
            "content": marked(post["text"]),
            "spoiler_text": post.get("warning", ""),
            "sensitive": post.get("sensitive", "warning" in post),
            "language": post.get("language", "en"),
            "visibility": post.get("visibility", "public"),
            "replies_count": replies,
            "reblogs_count": boosts,
            "favourites_count": favourites,
            "favourited": "favourite" in post.get("done", ()),
            "reblogged": "boost" in post.get("done", ()),
            "bookmarked": "bookmark" in post.get("done", ()),
            "pinned": post.get("pinned", False),
            "in_reply_to_id": None,
            "in_reply_to_account_id": None,
            "reblog": None,
            "media_attachments": [attachment(key, f"{number}{i}") for i, key in enumerate(post.get("pictures", ()))],
            "mentions": [self.mention(who) for who in re.findall(r"@(\w+)", post["text"]) if who in PEOPLE],
            "tags": [{"name": tag, "url": f"https://{HOME}/tags/{tag}"} for tag in re.findall(r"#(\w+)", post["text"])],
            "emojis": emoji_in(post["text"]),
            "card": self.card(post["card"]) if "card" in post else None,
            "poll": poll(ident, *post["poll"]) if "poll" in post else None,
            "application": None,
        }

    @staticmethod
    def mention(name):
        who = person(name)
        return {key: who[key] for key in ("id", "username", "acct", "url")}

    @staticmethod
    def card(parts):
        host, title, description, image = parts
        return {"url": f"https://{host}/", "title": title, "description": description, "type": "link", "provider_name": host, "author_name": "", "image": picture(image) if image else None, "width": 416, "height": 312, "blurhash": None}

    def join(self, name, post):
        status = self.posts[name]
        if "answers" in post:
            parent = self.posts[post["answers"]]
            status["in_reply_to_id"] = parent["id"]
            status["in_reply_to_account_id"] = parent["account"]["id"]
        if "quotes" in post:
            status["quote"] = {"state": "accepted", "quoted_status": dict(self.posts[post["quotes"]], quote=None)}

    def boost(self, who, name, minutes):
        ident = str(int(datetime.fromisoformat(stamp(minutes)).timestamp()) * 1000)
        return {**self.posts[name], "id": ident, "uri": f"https://{HOME}/boosts/{ident}", "created_at": stamp(minutes), "account": person(who), "content": "", "reblog": self.posts[name], "media_attachments": [], "card": None, "poll": None, "quote": None}

    def row(self, name):
        """A row of a timeline: a post's name, or (who boosted, what, when)."""
        return self.boost(*name) if isinstance(name, tuple) else self.posts[name]

    def home(self):
        """What the home timeline holds, newest first: more of it at each stage."""
        rows = [self.row(name) for stage in range(self.stage + 1) for name in HOME_EARLIER[stage]]
        return sorted(rows, key=lambda row: int(row["id"]), reverse=True)
