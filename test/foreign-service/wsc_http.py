"""HTTP as many servers speak it: requests read from a bare socket, answers in one of several legal
manners. Knows nothing of scans."""

import gzip
import json
import os
import socket
import struct
import time
from email.utils import formatdate

REASONS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found", 405: "Method Not Allowed",
           413: "Content Too Large", 429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
           503: "Service Unavailable", 504: "Gateway Timeout"}

MANNERS = ("plain", "chunked", "gzip", "gzip-chunked", "http10", "odd", "dribble")

MOST_HEADER_BYTES = 64 * 1024


class Malformed(Exception):
    """The client said something that is not HTTP."""


class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body

    def header(self, name):
        return self.headers.get(name.lower(), "")


class Answer:
    def __init__(self, body, status=200, headers=()):
        self.is_json = not isinstance(body, bytes)
        self.body, self.status, self.headers = body, status, tuple(headers)


class Reader:
    """Reads requests from one connection, one after the other."""

    def __init__(self, connection):
        self.connection, self.buffer = connection, b""

    def _more(self):
        piece = self.connection.recv(65536)
        if not piece:
            raise EOFError
        self.buffer += piece

    def _line(self):
        while b"\r\n" not in self.buffer:
            if len(self.buffer) > MOST_HEADER_BYTES:
                raise Malformed("a line that never ends")
            self._more()
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line.decode("latin-1")

    def _exactly(self, size):
        while len(self.buffer) < size:
            self._more()
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def _chunks(self):
        body = b""
        while True:
            size = int(self._line().split(";")[0].strip(), 16)
            if size == 0:
                while self._line():
                    pass
                return body
            body += self._exactly(size)
            if self._line():
                raise Malformed("a chunk longer than it says")

    def next(self):
        """The next request; None where the client is done."""
        try:
            first = self._line()
        except (EOFError, OSError):
            return None
        parts = first.split(" ")
        if len(parts) != 3 or parts[2] not in ("HTTP/1.1", "HTTP/1.0"):
            raise Malformed(f"a request line: {first!r}")
        headers = {}
        while line := self._line():
            name, colon, value = line.partition(":")
            if not colon or not name or name != name.strip():
                raise Malformed(f"a header line: {line!r}")
            key = name.lower()
            headers[key] = f"{headers[key]}, {value.strip()}" if key in headers else value.strip()
        if parts[2] == "HTTP/1.1" and "host" not in headers:
            raise Malformed("no Host")
        if "transfer-encoding" in headers and "content-length" in headers:
            raise Malformed("two lengths")
        if headers.get("transfer-encoding", "").lower() == "chunked":
            body = self._chunks()
        else:
            body = self._exactly(int(headers.get("content-length", "0")))
        return Request(parts[0], parts[1], headers, body)


def write(connection, request, answer, manner):
    """Sends an answer. Returns whether the connection can carry another request."""
    body = _text_of(answer, manner)
    accepted = request.header("accept-encoding")
    if manner.startswith("gzip") and "gzip" not in accepted:
        manner = "chunked" if manner.endswith("chunked") else "plain"
    headers = [("Date", formatdate(answer.date, usegmt=True)), ("x-ncp-request-id", answer.request_id)]
    headers += [("Content-Type", "application/json;charset=UTF-8" if answer.is_json else "text/html")]
    headers += list(answer.headers)
    if manner.startswith("gzip"):
        body = gzip.compress(body)
        headers += [("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")]
    if manner == "http10":
        connection.sendall(_head("HTTP/1.0", answer.status, headers) + body)
        return False
    if manner.endswith("chunked"):
        headers.append(("Transfer-Encoding", "chunked"))
        connection.sendall(_head("HTTP/1.1", answer.status, headers) + _in_chunks(body))
        return True
    headers.append(("Content-Length", str(len(body))))
    if manner == "odd":
        connection.sendall(_odd_head(answer.status, headers) + body)
        return True
    if manner == "dribble":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        whole = _head("HTTP/1.1", answer.status, headers) + body
        step = max(1, len(whole) // 9)
        for start in range(0, len(whole), step):
            connection.sendall(whole[start:start + step])
            time.sleep(0.001)
        return True
    connection.sendall(_head("HTTP/1.1", answer.status, headers) + body)
    return True


def write_cut(connection, answer):
    """Promises a whole answer, sends half of it, and hangs up."""
    body = _text_of(answer, "plain")
    head = _head("HTTP/1.1", answer.status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    connection.sendall(head + body[:len(body) // 2])


def hang_up(connection, is_reset):
    """Closes without an answer: by a reset, or by a quiet end."""
    if is_reset:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0))
    else:
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
    connection.close()


def _text_of(answer, manner):
    if not answer.is_json:
        return answer.body
    # All of these are the same JSON.
    if manner == "odd":
        return ("\r\n\t " + json.dumps(answer.body, ensure_ascii=True, indent=1) + "\n\n").encode()
    return json.dumps(answer.body, ensure_ascii=manner == "http10", separators=(",", ":")).encode()


def _head(version, status, headers):
    lines = [f"{version} {status} {REASONS.get(status, 'Unknown')}"] + [f"{name}: {value}" for name, value in headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _odd_head(status, headers):
    """Legal all the same: RFC 9112 sections 4 and 5, RFC 9110 sections 5.3 and 15.2."""
    early = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
    lines = [f"HTTP/1.1 {status} "]
    for index, (name, value) in enumerate(headers):
        lines.append(f"{name.upper()}:{value}" if index % 2 else f"{name.lower()}: \t {value} \t")
    lines += ["X-Powered-By: caf\xe9", "x-empty:", "Set-Cookie: a=1", "Set-Cookie: b=2; Path=/", "x!#$%&'*+-.^_`|~1: y",
              "Via: 1.1 a, 1.1 b", "Via: 1.0 c", "Keep-Alive: timeout=75", "Connection: keep-alive"]
    return (early + "\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _in_chunks(body):
    """Chunks of odd sizes, with an extension, sizes with zeros and capitals, and a trailer."""
    out, start, size = b"", 0, 1
    while start < len(body):
        piece = body[start:start + size]
        extension = b';note="a;b"' if size % 2 else b""
        out += f"00{len(piece):X}".encode() + extension + b"\r\n" + piece + b"\r\n"
        start, size = start + size, size * 3 + 1
    return out + b"000\r\nX-Checksum: none\r\n\r\n"
