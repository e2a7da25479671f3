# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A microblog server of Mastodon's kind on the loopback, with nothing new to tell but a stream on demand."""

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
NOTHING_NEW = ("/api/v1/timelines/", "/api/v1/notifications", "/api/v1/bookmarks", "/api/v1/favourites", "/api/v1/conversations", "/api/v1/lists", "/api/v1/followed_tags", "/api/v1/follow_requests", "/api/v1/announcements")


def frame(text):
    data = text.encode()
    if len(data) < 126:
        return struct.pack("!BB", 0x81, len(data)) + data
    return struct.pack("!BBH", 0x81, 126, len(data)) + data


def person(number):
    name = f"p{number}"
    return {"id": str(number), "username": name, "acct": f"{name}@server{number % 50}.example", "display_name": f"Person Number {number}", "url": f"https://server{number % 50}.example/@{name}", "uri": f"https://server{number % 50}.example/users/{name}", "avatar": "", "header": "", "note": "", "emojis": [], "fields": []}


def post(number, now):
    words = " ".join(f"word{number * 31 % (7 + step)}{step}" for step in range(8 + number % 30))
    return {
        "id": str(200_000_000_000_000_000 + number),
        "uri": f"https://server{number % 50}.example/statuses/{number}",
        "url": f"https://server{number % 50}.example/@p{number % 500}/{number}",
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(now)),
        "account": person(number % 500),
        "content": f"<p>{words} <a href=\"https://server.example/tags/birds\" class=\"mention hashtag\" rel=\"tag\">#<span>birds</span></a></p>",
        "visibility": "public", "sensitive": False, "spoiler_text": "", "language": "en", "media_attachments": [], "mentions": [], "tags": [], "emojis": [],
        "replies_count": 0, "reblogs_count": number % 5, "favourites_count": number % 9, "reblog": None, "poll": None, "card": None, "in_reply_to_id": None,
    }


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path.startswith("/api/v1/streaming") and self.headers.get("Sec-WebSocket-Key"):
            self.stream()
        elif self.path.startswith("/api/v2/notifications"):
            self.give(200, {"accounts": [], "statuses": [], "notification_groups": []})
        elif self.path.startswith(NOTHING_NEW):
            self.give(200, [])
        elif self.path.startswith(("/api/v2/instance", "/api/v1/instance")):
            self.give(200, {"domain": "127.0.0.1", "uri": "127.0.0.1", "title": "Bench", "version": "4.2.0", "configuration": {}})
        else:
            self.give(404, {"error": "Record not found"})

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.give(404, {"error": "Record not found"})

    def give(self, code, value):
        body = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def stream(self):
        accept = base64.b64encode(hashlib.sha1((self.headers["Sec-WebSocket-Key"] + GUID).encode()).digest()).decode()
        head = f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"
        self.connection.sendall(head.encode())
        self.close_connection = True
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        with self.server.lock:
            self.server.streams[token] = self.connection
        # What the client says is of no interest, its end is.
        try:
            while self.connection.recv(4096):
                pass
        except OSError:
            pass
        with self.server.lock:
            if self.server.streams.get(token) is self.connection:
                del self.server.streams[token]

    def log_message(self, *_):
        pass


class BenchServer:
    def __init__(self):
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.http.daemon_threads = True
        self.http.lock = threading.Lock()
        self.http.streams = {}
        self.sent = 0
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.http.server_address[1]

    def events(self, count):
        """So many new posts, as a stream tells of them."""
        now = time.time()
        events = [frame(json.dumps({"stream": ["user"], "event": "update", "payload": json.dumps(post(self.sent + number, now))})) for number in range(count)]
        self.sent += count
        return events

    def send(self, token, events, rate):
        """So many of the events a second over the stream that is opened with this token; late ones are made up for."""
        stream = self.opened(token)
        began, done = time.monotonic(), 0
        while done < len(events):
            due = min(len(events), int((time.monotonic() - began) * rate) + 1)
            stream.sendall(b"".join(events[done:due]))
            done = due
            time.sleep(0.02)

    def opened(self, token, patience=20):
        until = time.monotonic() + patience
        while time.monotonic() < until:
            with self.http.lock:
                if token in self.http.streams:
                    return self.http.streams[token]
            time.sleep(0.02)
        raise RuntimeError(f"nobody opened the stream of {token}")

    def stop(self):
        self.http.shutdown()
        with self.http.lock:
            for stream in self.http.streams.values():
                with contextlib.suppress(OSError):
                    stream.shutdown(socket.SHUT_RDWR)
