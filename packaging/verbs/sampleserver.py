# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A SOCKS proxy on loopback behind which the sample servers are: nothing leaves the machine, no name is looked up."""

import json
import re
import socket
import ssl
import struct
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from sampleposts import PEOPLE
from sampleworld import HOME, World, person, picture, stamp

HOSTS = (HOME, "gts.example", "tidal.example", "shots.example")
GROUPS = [
    ("mention", ["juno"], 1, "shelf", 2),
    ("favourite", ["ines", "tomasz", "aiko", "samuel", "birgit", "kit"], 15, "mine", 8),
    ("reblog", ["priya", "noor"], 2, "rumour", 21),
    ("follow_request", ["mateo"], 1, None, 60),
    ("poll", ["birgit"], 1, "loaf", 120),
    ("mention", ["wren"], 1, "hide", 180),
    ("update", ["slowtrains"], 1, "sleeper", 240),
]


def certificate(folder, environment):
    """A certificate of the sample servers' own, and its key, in one file."""
    file = folder / "servers.pem"
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", "/CN=Sample servers", "-addext", f"subjectAltName={names}", "-keyout", file, "-out", folder / "servers.crt"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    file.write_text(file.read_text() + (folder / "servers.crt").read_text())
    return file


class Answers:
    """What the sample servers answer: a document for a request, or a status alone."""

    def __init__(self):
        self.worlds = {language: World(language) for language in ("en", "fr")}
        self.language = "en"
        self.down = set()
        self.hung = {}

    @property
    def world(self):
        return self.worlds[self.language]

    def control(self, path):
        """The screenshots' own wishes: /begin/LANGUAGE, /stage/2, /down/HOST, /up/HOST, /hang/HOST, /go/HOST."""
        verb, value = path.strip("/").split("/")
        if verb == "begin":
            self.language = "fr" if value == "fr" else "en"
            self.world.stage = 0
            self.down.clear()
        elif verb == "stage":
            self.world.stage = int(value)
        elif verb == "down":
            self.down.add(value)
        elif verb == "hang":
            self.hung[value] = threading.Event()
        elif verb == "go":
            self.hung.pop(value).set()
        else:
            self.down.discard(value)
        return {}

    def document(self, host, path, query):
        if host == "shots.example":
            return self.control(path)
        if host in self.down:
            raise ConnectionError
        if event := self.hung.get(host):
            event.wait(60)
        for pattern, answer in ROUTES:
            if found := re.fullmatch(pattern, path):
                return answer(self, host, query, *found.groups())
        return None

    def home(self, host, query):
        rows = self.world.home() if host == HOME else []
        newest = int(query.get("max_id", ["9" * 20])[0])
        oldest = int((query.get("since_id") or query.get("min_id") or ["0"])[0])
        # The posts between what was read yesterday and today are on no page.
        first = 0 if self.world.stage == 0 else int(self.world.posts["parser"]["id"])
        return [row for row in rows if max(oldest, first) < int(row["id"]) < newest]

    def public(self, host, query):
        if "max_id" in query:
            return []
        names = ["ines", "review", "sandwich", "aurora", "tide", "rest"] if host == HOME else ["board"]
        return [self.world.posts[name] for name in names]

    def saved(self, host, query, which):
        names = {"bookmarks": ["beans", "queue"], "favourites": ["juno", "packing"]}[which]
        return [] if "max_id" in query or host != HOME else [self.world.posts[name] for name in names]

    def tag(self, host, query, name):
        return [] if "max_id" in query else [self.world.posts["ines"], self.world.posts["beans"]]

    def listed(self, host, query, ident):
        names = {"1": ["aurora", "tide", "ines"], "2": ["sandwich", "rest"]}.get(ident, [])
        return [] if "max_id" in query else [self.world.posts[name] for name in names]

    def thread(self, host, query, ident):
        by_id = {post["id"]: post for post in self.world.posts.values()}
        above, post = [], by_id.get(ident)
        while post and post["in_reply_to_id"]:
            post = by_id[post["in_reply_to_id"]]
            above.insert(0, post)
        if by_id.get(ident) is self.world.posts["ines"]:
            above = [self.world.posts["satellite"]]
        below = [self.world.posts[name] for name in ("stairs", "packing", "third", "b6")] if ident == self.world.posts["ines"]["id"] else []
        return {"ancestors": above, "descendants": below}

    def one(self, host, query, ident):
        return next((post for post in self.world.posts.values() if post["id"] == ident), None)

    def known(self, host, query, ident):
        return next((person(name) for name, known in PEOPLE.items() if known["id"] == ident), None)

    def statuses(self, host, query, ident):
        if "max_id" in query:
            return []
        own = [post for post in self.world.posts.values() if post["account"]["id"] == ident]
        if "pinned" in query:
            own = [post for post in own if post["pinned"]]
        if "only_media" in query:
            own = [post for post in own if post["media_attachments"]]
        if "exclude_replies" in query:
            own = [post for post in own if not post["in_reply_to_id"]]
        return sorted(own, key=lambda post: int(post["id"]), reverse=True)

    def relations(self, host, query):
        return [{"id": ident, "following": ident == "2", "followed_by": True, "notifying": False} for ident in query.get("id[]", query.get("id", []))]

    def familiar(self, host, query):
        """Of those who follow Ines: three with faces, then more than are shown."""
        known = [person(name) for name in ("kit", "juno", "samuel", "tomasz", "aiko", "atlas", "birgit", "high", "layla", "lea", "noor", "priya", "watch", "wren")]
        return [{"id": ident, "accounts": known if ident == "2" else []} for ident in query.get("id[]", [])]

    def found(self, host, query):
        asked = query.get("q", [""])[0].lower()
        posts = [self.world.posts["preprint"]] if "godwit" in asked else []
        people = [person(name) for name in ("watch", "atlas")] if "godwit" in asked else [person(name) for name, known in PEOPLE.items() if asked and asked.lstrip("@") in f"{name}@{known['host']}"]
        people += [person(name) for name in PEOPLE if asked in (person(name)["uri"], person(name)["url"])]
        posts += [post for post in self.world.posts.values() if asked in (post["uri"], post["url"])]
        return {"accounts": people, "statuses": posts, "hashtags": []}

    def notifications(self, host, query):
        if host != HOME or "max_id" in query:
            return {"accounts": [], "statuses": [], "notification_groups": []}
        groups = [{"group_key": f"{kind}-{minutes}", "notifications_count": count, "type": kind, "most_recent_notification_id": 9000 - minutes, "latest_page_notification_at": stamp(minutes), "sample_account_ids": [person(name)["id"] for name in people], "status_id": self.world.posts[post]["id"] if post else None} for kind, people, count, post, minutes in GROUPS]
        return {"accounts": [person(name) for name in PEOPLE], "statuses": [self.world.posts[group[3]] for group in GROUPS if group[3]], "notification_groups": groups}

    def conversations(self, host, query):
        """Each with those it is between, its last post, and whether that has been read."""
        if host != HOME or "max_id" in query:
            return []
        talks = [(["wren"], "thermos", True), (["juno"], "edition", False), (["tomasz", "noor"], "stairwell", False)]
        return [{"id": str(700 - number), "unread": unread, "accounts": [person(name) for name in people], "last_status": self.world.posts[post]} for number, (people, post, unread) in enumerate(talks)]

    def lists(self, host, query):
        titles = ["Stations and hides", "Slow transport", "People who bake"] if host == HOME else []
        return [{"id": str(number + 1), "title": title, "replies_policy": "list", "exclusive": False} for number, title in enumerate(titles)]

    def followed_tags(self, host, query):
        tags = ["waders", "starlings", "sourdough"] if host == HOME and "max_id" not in query else []
        return [{"id": str(number), "name": tag, "url": f"https://{HOME}/tags/{tag}", "history": [], "following": True} for number, tag in enumerate(tags)]

    def server(self, host, query):
        titles = {HOME: "a general server, 12,400 people, English and French", "gts.example": "fourteen people and a sandwich", "tidal.example": "for those who live by the tide"}
        return {"domain": host, "title": titles[host], "version": "4.5", "source_url": "", "description": "", "usage": {"users": {"active_month": 12400}}, "thumbnail": {"url": picture("estuary")}, "languages": ["en", "fr"], "configuration": {"statuses": {"max_characters": 500 if host == HOME else 5000, "max_media_attachments": 4, "characters_reserved_per_url": 23}, "polls": {"max_options": 4, "max_characters_per_option": 50, "min_expiration": 300, "max_expiration": 2629746}, "media_attachments": {"description_limit": 1500, "image_size_limit": 16777216, "supported_mime_types": ["image/jpeg", "image/png"]}, "translation": {"enabled": True}, "timelines_access": {"live_feeds": {"local": "public", "remote": "public"}}}, "registrations": {"enabled": True}, "api_versions": {"mastodon": 7}, "rules": [{"id": "1", "text": "Be kind", "hint": ""}]}


ROUTES = [
    (r"/api/v1/timelines/home", Answers.home),
    (r"/api/v1/timelines/public", Answers.public),
    (r"/api/v1/timelines/tag/(.+)", Answers.tag),
    (r"/api/v1/timelines/list/(\d+)", Answers.listed),
    (r"/api/v1/(bookmarks|favourites)", Answers.saved),
    (r"/api/v1/conversations", Answers.conversations),
    (r"/api/v1/preferences", lambda self, host, query: {"posting:default:visibility": "public", "posting:default:sensitive": False, "posting:default:language": self.language}),
    (r"/api/v1/lists", Answers.lists),
    (r"/api/v1/followed_tags", Answers.followed_tags),
    (r"/api/v1/statuses/(\d+)/context", Answers.thread),
    (r"/api/v1/statuses/(\d+)", Answers.one),
    (r"/api/v1/accounts/relationships", Answers.relations),
    (r"/api/v1/accounts/familiar_followers", Answers.familiar),
    (r"/api/v1/accounts/lookup", lambda self, host, query: next((person(name) for name in PEOPLE if person(name)["acct"] == query["acct"][0]), None)),
    (r"/api/v1/accounts/verify_credentials", lambda self, host, query: person("maren")),
    (r"/api/v1/accounts/(\d+)/statuses", Answers.statuses),
    (r"/api/v1/accounts/(\d+)/following", lambda self, host, query, ident: [] if "max_id" in query else [person(name) for name in ("ines", "wren", "juno")]),
    (r"/api/v1/(blocks|mutes)", lambda self, host, query, which: []),
    (r"/api/v1/accounts/(\d+)", Answers.known),
    (r"/api/v2/search", Answers.found),
    (r"/api/v2/notifications", Answers.notifications),
    (r"/api/v2/instance", Answers.server),
    (r"/.well-known/nodeinfo", lambda self, host, query: {"links": [{"rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": f"https://{host}/nodeinfo/2.0"}]}),
    (r"/nodeinfo/2.0", lambda self, host, query: {"version": "2.0", "software": {"name": "mastodon", "version": "4.5"}, "protocols": ["activitypub"], "openRegistrations": True, "usage": {"users": {}}, "services": {"inbound": [], "outbound": []}, "metadata": {}}),
]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers = None

    def do_GET(self):
        address = urlsplit(self.path)
        host = self.headers.get("Host", "").split(":")[0]
        document = self.answers.document(host, address.path, parse_qs(address.query))
        content = json.dumps(document if document is not None else {"error": "not here"}).encode()
        self.send_response(200 if document is not None else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self):
        # Nothing that is said here leaves the outbox.
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(503)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_PUT = do_DELETE = do_PATCH = do_POST

    def log_message(self, *_):
        pass


class Proxy(ThreadingHTTPServer):
    """SOCKS 5 (RFC 1928) without a password; behind it TLS and the sample servers' answers."""

    daemon_threads = True

    def __init__(self, answers, pem):
        super().__init__(("127.0.0.1", 0), type("AnsweringHandler", (Handler,), {"answers": answers}))
        self.answers = answers
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(pem)
        self.context.set_alpn_protocols(["http/1.1"])

    def start(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self.server_address[1]

    def handle_error(self, request, client_address):
        pass

    def shutdown_request(self, request):
        request.close()

    def process_request_thread(self, request, client_address):
        try:
            if (stream := self.connect(request)) is not None:
                self.RequestHandlerClass(stream, client_address, self)
                stream.close()
        except (OSError, ssl.SSLError, struct.error):
            pass
        finally:
            request.close()

    def connect(self, request):
        exactly = lambda count: request.recv(count, socket.MSG_WAITALL)
        methods = exactly(2)[1]
        exactly(methods)
        request.sendall(b"\x05\x00")
        kind = exactly(4)[3]
        host = exactly(exactly(1)[0]).decode() if kind == 3 else socket.inet_ntoa(exactly(4))
        exactly(2)
        # 5: connection refused; 4: no such host.
        refusal = 5 if host in self.answers.down else 0 if host in HOSTS else 4
        request.sendall(bytes((5, refusal, 0, 1)) + bytes(6))
        return None if refusal else self.context.wrap_socket(request, server_side=True)
