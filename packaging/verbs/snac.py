# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A snac2 server of one's own on loopback: https://comam.es/what-is-snac."""

import http.client
import json
import re
import socket
import subprocess
import time
import urllib.parse
import uuid
from pathlib import Path

PROGRAMS = [Path("/opt/snac-newer/usr/bin/snac"), Path("/usr/bin/snac")]
REDIRECT = "urn:ietf:wg:oauth:2.0:oob"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Snac:
    def __init__(self, folder):
        self.program = next((str(p) for p in PROGRAMS if p.exists()), None)
        if self.program is None:
            raise RuntimeError("snac2 is not installed where the toolchain is")
        self.data = Path(folder)
        self.port = free_port()
        self.process = None
        self.passwords = {}
        self.tokens = {}

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def make(self):
        answers = f"127.0.0.1\n{self.port}\n{self.host}\n\n\n"
        subprocess.run([self.program, "init", self.data], input=answers.encode(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        settings = self.data / "server.json"
        document = json.loads(settings.read_text())
        # Its own deliveries come over its own port: with one thread they would wait for themselves.
        document.update({"protocol": "http", "num_threads": 8, "queue_retry_minutes": 0, "timeline_purge_days": 0})
        settings.write_text(json.dumps(document))

    def start(self):
        self.process = subprocess.Popen([self.program, "httpd", self.data], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                if self.request("GET", "/api/v1/instance")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"snac does not answer at {self.host}")

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def request(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), content

    def form(self, path, fields, token=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        return self.request("POST", path, urllib.parse.urlencode(fields, doseq=True), headers)

    def call(self, method, path, user, fields=None):
        headers = {"Authorization": f"Bearer {self.tokens[user]}"}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields, doseq=True)
        status, _, content = self.request(method, path, body, headers)
        if status >= 300:
            raise RuntimeError(f"{method} {path} as {user}: {status}")
        return json.loads(content) if content else {}

    def add_user(self, name):
        said = subprocess.run([self.program, "adduser", self.data, name], stdin=subprocess.DEVNULL, capture_output=True, check=True)
        self.passwords[name] = re.search(rb"password is (\S+)", said.stdout + said.stderr).group(1).decode()

    def rename(self, name, shown, note, avatar=None):
        """What a person would set on the server's own page."""
        file = self.data / "user" / name / "user.json"
        document = json.loads(file.read_text())
        document.update({"name": shown, "bio": note})
        if avatar:
            document["avatar"] = avatar
        file.write_text(json.dumps(document))

    def place_file(self, user, source):
        """A file of the user's, as the server serves it; its address."""
        name = f"{uuid.uuid4().hex}{Path(source).suffix}"
        target = self.data / "user" / user / "static" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(source).read_bytes())
        return f"http://{self.host}/{user}/s/{name}"

    def allow(self, page, user):
        """What the person does in the browser: the server's form, and the code that it gives."""
        address = urllib.parse.urlsplit(page)
        _, _, content = self.request("GET", f"{address.path}?{address.query}")
        html = content.decode()
        action = urllib.parse.urlsplit(re.search(r'action="([^"]+)"', html).group(1))
        field = lambda name: re.search(rf'name="{name}" value="([^"]*)"', html).group(1)
        fields = {"login": user, "passwd": self.passwords[user], "response_type": "code"}
        fields.update({name: field(name) for name in ("redir", "cid", "state")})
        _, headers, content = self.form(action.path, fields)
        location = {key.lower(): value for key, value in headers.items()}.get("location")
        if location:
            return urllib.parse.parse_qs(urllib.parse.urlsplit(location).query)["code"][0]
        return content.decode().strip().split("&")[0]

    def sign_in(self, user):
        """A token for filling the server with life."""
        app = json.loads(self.form("/api/v1/apps", {"client_name": "sample", "redirect_uris": REDIRECT, "scopes": "read write"})[2])
        query = urllib.parse.urlencode({"client_id": app["client_id"], "redirect_uri": REDIRECT, "response_type": "code", "state": "s"})
        code = self.allow(f"http://{self.host}/oauth/authorize?{query}", user)
        answer = self.form("/oauth/token", {"grant_type": "authorization_code", "code": code, "client_id": app["client_id"], "client_secret": app["client_secret"], "redirect_uri": REDIRECT})
        self.tokens[user] = json.loads(answer[2])["access_token"]

    def upload(self, user, file, description):
        boundary = uuid.uuid4().hex
        kind = "image/png" if str(file).endswith(".png") else "image/jpeg"
        parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="description"\r\n\r\n{description}\r\n'.encode(), f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{Path(file).name}"\r\nContent-Type: {kind}\r\n\r\n'.encode(), Path(file).read_bytes(), f"\r\n--{boundary}--\r\n".encode()]
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}", "Authorization": f"Bearer {self.tokens[user]}"}
        return json.loads(self.request("POST", "/api/v2/media", b"".join(parts), headers)[2])["id"]

    def post(self, user, text, **more):
        return self.call("POST", "/api/v1/statuses", user, {"status": text, **more})

    def find(self, user, uri):
        """What the server calls a post for this user, once it has been delivered; None before."""
        query = urllib.parse.urlencode({"q": uri, "resolve": "true", "type": "statuses"})
        found = self.call("GET", f"/api/v2/search?{query}", user).get("statuses") or []
        return found[0]["id"] if found else None
