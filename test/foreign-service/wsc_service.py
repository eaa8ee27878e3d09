"""An emulated Web Security Checker on loopback, written from the vendor's pages alone.

    python3 wsc_service.py '{"accessKey": "…", "secretKey": "…", …}'

Prints `LISTENING <port>`, then `HELD <operation>` when it holds an answer back, until it is killed.
`GET /-/truth` answers with all requests so far and with what is true of every scan."""

import base64
import hashlib
import hmac
import json
import random
import re
import socket
import sys
import threading
import time
from urllib.parse import parse_qsl, urlsplit

from wsc_http import Answer, Malformed, MANNERS, Reader, hang_up, write, write_cut
from wsc_jobs import ITEMS, Jobs, Refused, STATES

MOST_SKEW_SECONDS = 300
GATEWAY = {400: (100, "Bad Request Exception"), 401: (200, "Authentication Failed"), 404: (300, "Not Found Exception"),
           413: (430, "Request Entity Too Large"), 429: (420, "Rate Limited"), 500: (900, "Unexpected Error"),
           503: (500, "Endpoint Error"), 504: (510, "Endpoint Timeout")}
PATHS = [("createJob", "PUT", r"/api/v1/job"), ("getJobs", "GET", r"/api/v1/jobs"),
         ("searchJobs", "POST", r"/api/v1/jobs/search"), ("cancelJob", "PATCH", r"/api/v1/jobs/(\d+)/cancel"),
         ("stopJob", "PATCH", r"/api/v1/jobs/(\d+)/stop"), ("getReport", "GET", r"/api/v1/jobs/(\d+)/report")]
AGENTS = ("PC Chrome", "PC IE", "iPhone", "Android")


class Service:
    def __init__(self, settings):
        self.settings, self.jobs = settings, Jobs(settings)
        self.rng = random.Random(settings.get("seed", 0))
        self.lock, self.requests, self.complaints, self.counts = threading.Lock(), [], [], {}
        self.started_at = time.time()
        self.jobs.start(self.now())

    def now(self):
        return time.time() + self.settings.get("skewSeconds", 0)

    def take(self, request):
        """Carries a request out. Returns its answer, its fault or None, and its operation."""
        operation, number = self._route(request)
        with self.lock:
            entry = {"at": round(time.time() - self.started_at, 3), "operation": operation,
                     "target": request.target, "body": request.body.decode("utf-8", "replace"), "outcome": "?"}
            if not self.requests:
                self.jobs.begin(self.now())
            self.requests.append(entry)
            # A read is one of the list, by either operation; a look is a read after an order.
            names = [operation]
            if operation in ("getJobs", "searchJobs"):
                names += ["read", "look"] if "createJob" in self.counts else ["read"]
            for name in names:
                self.counts[name] = self.counts.get(name, 0) + 1
            fault = self._fault(names)
            kind = fault.get("kind") if fault else None
            entry["fault"] = kind
            is_worked = kind in (None, "lost", "late", "unsure") or kind == "hold" and fault.get("work") != "after"
            answer = self._finish(request, operation, number) if is_worked else Answer({})
            if kind in ("lost", "late", "unsure") and self._outcome(answer) != "200 0":
                # A refusal is no story: the fault is for the next one.
                self.counts[operation] -= 1
                fault = kind = entry["fault"] = None
            if kind in ("503", "500", "504", "429"):
                answer = self._gateway(int(kind))
            elif kind == "late":
                answer = self._gateway(504)
            elif kind == "unsure":
                answer = self._service(*fault.get("error", (901, "API Call Fail")))
            elif kind in ("html", "login"):
                page = b"<!doctype html><html><head><title>Bad Gateway</title></head><body>nginx</body></html>"
                answer = Answer(page, 502 if kind == "html" else 200)
            entry["outcome"] = self._outcome(answer)
        return self._sealed(answer), fault, operation

    def finish_held(self, request):
        """What was put off until its answer goes out."""
        operation, number = self._route(request)
        with self.lock:
            return self._sealed(self._finish(request, operation, number))

    def _sealed(self, answer):
        answer.date, answer.request_id = self.now(), f"req-{self.rng.randrange(10**9)}"
        return answer

    @staticmethod
    def _outcome(answer):
        code = re.search(r'"(?:errorCode|returnCode|code)": "?(\d+)', json.dumps(answer.body)) if answer.is_json else None
        return f"{answer.status} {code.group(1) if code else '-'}"

    def _fault(self, names):
        for each in self.settings.get("faults", []):
            first, name = each.get("nth", 1), each["operation"]
            if name in names and first <= self.counts[name] < first + each.get("times", 1):
                return each
        return None

    @staticmethod
    def _route(request):
        path = urlsplit(request.target).path
        for operation, method, pattern in PATHS:
            if request.method == method and (found := re.fullmatch(pattern, path)):
                return operation, found.group(1) if found.groups() else None
        return "unknown", None

    def _finish(self, request, operation, number):
        if not self._is_signed(request):
            return self._gateway(401)
        if operation == "unknown":
            self.complaints.append(f"no such operation: {request.method} {request.target}")
            return self._gateway(404)
        if not request.header("content-type").startswith("application/json"):
            self.complaints.append(f"{operation} with Content-Type {request.header('content-type')!r}")
        now = self.now()
        try:
            self.jobs.tick(now)
            payload = self._work(request, operation, number, now)
        except Refused as refusal:
            return self._service(refusal.code, refusal.message)
        name = "resource" if operation == "getReport" and self.settings.get("resource", True) else "resources"
        return Answer({"returnCode": "0", "returnDesc": "Request Success", "returnMessage": "Success", name: payload})

    def _work(self, request, operation, number, now):
        if operation == "createJob":
            return self.jobs.order(self._order_of(self._json(request)), now)
        if operation == "cancelJob":
            return self.jobs.cancel(number, now)
        if operation == "stopJob":
            return self.jobs.stop(number, now)
        if operation == "getReport":
            return self.jobs.report(number, now)
        return self._list(request, operation, now)

    def _list(self, request, operation, now):
        if operation == "getJobs":
            wanted = dict(parse_qsl(urlsplit(request.target).query))
            return self.jobs.page(lambda job: True, self._size(wanted.get("limit")), self._size(wanted.get("page")), now)
        wanted = self._json(request)
        kind, word, code = wanted.get("searchType"), wanted.get("searchKeyword"), wanted.get("statusCode")
        if kind not in ("url", "memo", "") or (code is not None and code not in STATES) or not isinstance(word, str):
            self.complaints.append(f"searchJobs with {kind!r}, {word!r}, {code!r}")
            raise Refused(160433, "Param Value Not Define")
        is_whole = self.settings.get("memoSearch") == "whole"
        length = self.settings.get("memoLength", 1000)

        def is_wanted(job):
            memo = job.memo[:length]
            fits = {"": True, "url": word in self.jobs.shown(job.url), "memo": word == memo if is_whole else word in memo}[kind]
            return fits and code in (None, job.state)
        return self.jobs.page(is_wanted, self._size(wanted.get("limit")), self._size(wanted.get("page")), now)

    def _size(self, value):
        if not re.fullmatch(r"[1-9]\d{0,5}", str(value)):
            self.complaints.append(f"a limit or page of {value!r}")
            raise Refused(160431, "Param Check Error")
        return int(value)

    def _json(self, request):
        try:
            value = json.loads(request.body)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            self.complaints.append(f"no JSON object: {request.method} {request.target}")
            raise Refused(160431, "Param Check Error")
        return value

    def _order_of(self, body):
        """The order, if it is as the vendor's page describes it."""
        texts = ("StartUrl", "UserAgent", "Speed", "Memo", "MasterInstanceNo")
        unknown = set(body) - set(texts) - {"ExcludeUrl", "Headers", "VulnItems"}
        if unknown:
            self.complaints.append(f"createJob with {sorted(unknown)}")
        if any(name in body and not isinstance(body[name], str) for name in texts):
            raise Refused(160433, "Param Value Not Define")
        if not re.match(r"https?://", body.get("StartUrl", "")):
            raise Refused(160331, "ActionURL Check Error")
        items = body.get("VulnItems")
        if not isinstance(items, list) or not items or ("ALL" in items and len(items) > 1) or set(items) - {"ALL", *ITEMS}:
            raise Refused(160433, "Param Value Not Define - VulnItems")
        if body.get("UserAgent") not in AGENTS or body.get("Speed") not in ("1", "2", "3"):
            raise Refused(160433, "Param Value Not Define")
        if re.search(r"[<>\"'`;\\\x00-\x1f]", body.get("Memo", "")):
            raise Refused(160332, "Param Check Error")
        manner = self.settings.get("emptyExclusions", "free")
        if manner == "required" and "ExcludeUrl" not in body:
            raise Refused(160432, "Param Check Null")
        if manner == "refused" and body.get("ExcludeUrl") == []:
            raise Refused(160431, "Param Check Error")
        headers, excluded = body.get("Headers", {}), body.get("ExcludeUrl", [])
        if not isinstance(headers, dict) or not isinstance(excluded, list):
            raise Refused(160431, "Param Check Error")
        return body

    def _is_signed(self, request):
        stamp, key = request.header("x-ncp-apigw-timestamp"), request.header("x-ncp-iam-access-key")
        text = f"{request.method} {request.target}\n{stamp}\n{key}"
        digest = hmac.new(self.settings["secretKey"].encode(), text.encode(), hashlib.sha256).digest()
        if not re.fullmatch(r"\d+", stamp) or key != self.settings["accessKey"]:
            return False
        is_timely = abs(int(stamp) / 1000 - self.now()) <= MOST_SKEW_SECONDS
        return is_timely and hmac.compare_digest(base64.b64encode(digest).decode(), request.header("x-ncp-apigw-signature-v2"))

    def _gateway(self, status):
        code, message = GATEWAY[status]
        shape = self.rng.choice(self.settings.get("gatewayShapes", ["error", "responseError", "bare", "code", "spring"]))
        headers = [("Retry-After", "1")] if status == 429 else []
        return Answer(self._error(shape, code, message, status), status, headers)

    def _service(self, code, message):
        shape = self.rng.choice(self.settings.get("errorShapes", ["error"]))
        return Answer(self._error(shape, code, message, 200))

    def _error(self, shape, code, message, status):
        code = str(code) if self.rng.random() < 0.5 else code
        return {
            "error": {"error": {"errorCode": code, "message": message, "details": "see the guide"}},
            "responseError": {"responseError": {"returnCode": str(code), "returnMessage": message}},
            "bare": {"errorCode": code, "message": message},
            "code": {"code": str(code), "msg": message},
            "success": {"returnCode": str(code), "returnDesc": message, "returnMessage": message, "resources": None},
            "spring": {"timestamp": "2026-11-29T00:00:00.000+0000", "status": status, "error": message, "message": message},
        }[shape]

    def truth(self):
        with self.lock:
            if self.requests:
                self.jobs.tick(self.now())
            return {"jobs": [job.truth() for job in self.jobs.all], "requests": self.requests,
                    "complaints": self.complaints + self.jobs.complaints, "overlaps": self.jobs.overlaps}


def converse(service, connection):
    """One connection, until either side has had enough."""
    reader, manners = Reader(connection), service.settings.get("manners", MANNERS)
    try:
        while (request := reader.next()) is not None:
            if request.target == "/-/truth":
                connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + json.dumps(service.truth()).encode())
                return
            answer, fault, operation = service.take(request)
            kind = fault["kind"] if fault else None
            if kind == "hold":
                print("HELD", operation, flush=True)
                time.sleep(fault.get("seconds", 0.3))
                if fault.get("work") == "after":
                    answer = service.finish_held(request)
            if kind in ("lost", "dropped") or fault and fault.get("answer") == "lost":
                return hang_up(connection, service.rng.random() < 0.5)
            if kind == "cut":
                answer.body = {"returnCode": "0", "resources": {"record_data": None, "total_cnt": 0}}
                return write_cut(connection, answer)
            keeps = write(connection, request, answer, service.rng.choice(manners))
            if not keeps or request.header("connection").lower() == "close":
                return
    except Malformed as complaint:
        service.complaints.append(str(complaint))
    except (OSError, EOFError):
        pass
    finally:
        connection.close()


def main():
    service = Service(json.loads(sys.argv[1]))
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print("LISTENING", listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=converse, args=(service, connection), daemon=True).start()


if __name__ == "__main__":
    main()
