"""The scans of one account, their states over time, and the list that shows them."""

import random
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit, urlunsplit

from wsc_report import ITEMS, build_report, draw_findings

PENDING, SCANNING, COMPLETED, FAILED = 2, 3, 4, 5
CRAWLING, CRAWLED, CRAWL_FAILED = 13, 14, 15
CANCELLED, STOPPING, STOPPED = 91, 92, 93
STATES = {PENDING, SCANNING, COMPLETED, FAILED, 12, CRAWLING, CRAWLED, CRAWL_FAILED, CANCELLED, STOPPING, STOPPED}
OVER = {COMPLETED, FAILED, CRAWL_FAILED, CANCELLED, STOPPED}
WORDS = {PENDING: "예약", CRAWLING: "URL 수집 중", CRAWLED: "URL 수집 완료", SCANNING: "Diagnostics in progress",
         COMPLETED: "Diagnostics completed", FAILED: "진단 실패", CRAWL_FAILED: "Failed", CANCELLED: "Canceled",
         STOPPING: "Stopping", STOPPED: "Complete"}
KST = timezone(timedelta(hours=9))


class Refused(Exception):
    """An error of the service, by its code."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


class Job:
    def __init__(self, number, body, created_at, is_ordered):
        self.number, self.created_at, self.is_ordered = number, created_at, is_ordered
        self.url, self.memo = body["StartUrl"], body.get("Memo") or ""
        self.host = urlsplit(self.url).hostname
        self.excluded, self.headers = body.get("ExcludeUrl") or [], body.get("Headers") or {}
        self.items, self.master = body["VulnItems"], body.get("MasterInstanceNo") or None
        self.state, self.entered_at, self.ended_at = PENDING, created_at, None
        self.fate, self.is_free, self.ended_by, self.is_served = "completed", False, None, False
        self.is_expired, self.rescan, self.crawled = False, "possible", 12
        self.findings, self.secret, self.spans = [], f"hunter{number}", {}

    @property
    def is_alive(self):
        return self.state not in OVER

    @staticmethod
    def time_text(at):
        return datetime.fromtimestamp(at, KST).strftime("%Y-%m-%d %H:%M:%S")

    def enter(self, state, at):
        self.state, self.entered_at = state, at
        if state in OVER:
            self.ended_at = at

    def truth(self):
        return {"number": self.number, "url": self.url, "memo": self.memo, "isOrdered": self.is_ordered,
                "isFree": self.is_free, "master": self.master, "state": self.state, "isAlive": self.is_alive,
                "endedBy": self.ended_by, "isExpired": self.is_expired, "isServed": self.is_served, "crawled": self.crawled,
                "findings": self.findings}


class Jobs:
    def __init__(self, settings):
        self.settings, self.all = settings, []
        self.spans = {"queued": 0.2, "crawling": 0.3, "scanning": 0.5, "stopping": 0.2, **settings.get("spans", {})}
        self.overlaps, self.complaints = [], []

    def start(self, now):
        for each in self.settings.get("before", []):
            self._add_earlier(each, now)

    def begin(self, now):
        """The first request is here: what runs for a while runs from now."""
        for each in self.all:
            each.entered_at = now if each.is_alive else each.entered_at

    def _add_earlier(self, given, now):
        """A scan that exists already: ended some seconds ago, or running for some more."""
        body = {"StartUrl": given["url"], "VulnItems": given.get("items", ["ALL"]), "Memo": given.get("memo", "nightly")}
        if given.get("again"):
            body["MasterInstanceNo"] = next(each.number for each in reversed(self.all) if each.master is None)
        ago = given.get("endedAgo")
        job = self._new(body, now - (ago or 0) - 60, False)
        job.findings = self._findings(job, given.get("draw", 0))
        job.is_expired, job.rescan = given.get("expired", False), given.get("rescan")
        if ago is None:
            job.spans = {"scanning": given["runsFor"]}
            job.enter(SCANNING, now)
        else:
            job.enter(given.get("state", COMPLETED), now - ago)

    def _new(self, body, now, is_ordered):
        number = str(31000000 + 7 * len(self.all) + self.settings.get("seed", 0) % 1000 * 1000)
        job = Job(number, body, now, is_ordered)
        self.all.append(job)
        return job

    def _findings(self, job, draw):
        truth = self.settings.get("truth", {})
        kept = random.Random(f"{self.settings.get('seed')} {job.url} common")
        own = random.Random(f"{self.settings.get('seed')} {job.url} {draw}")
        found = draw_findings(kept, job.url, {**truth, **truth.get("common", {})})
        return found + (draw_findings(own, job.url, {**truth, **truth["own"]}) if "own" in truth else [])

    def order(self, body, now):
        self.tick(now)
        self._refuse_conflict(body["StartUrl"])
        is_free = self._admit_rescan(body) if body.get("MasterInstanceNo") else False
        if self.settings.get("overflow") == "refuse" and len(self._busy()) >= self.settings["atOnce"]:
            raise Refused(160452, "Queue_Full")
        job = self._new(body, now, True)
        job.is_free = is_free
        job.fate = self.settings.get("fates", {}).get(job.url, self.settings.get("fate", "completed"))
        job.crawled = self.settings.get("crawled", 12)
        job.findings = self._findings(job, 1 + sum(each.is_ordered and each.url == job.url for each in self.all))

    def _refuse_conflict(self, url):
        by = self.settings.get("conflictBy", "url")
        for each in self.all:
            same = each.url == url if by == "url" else each.host == urlsplit(url).hostname
            if each.is_alive and same:
                if each.is_ordered:
                    self.overlaps.append(each.number)
                raise Refused(160453, "Already_Exists")

    def _admit_rescan(self, body):
        master = self.find(body["MasterInstanceNo"])
        again = [each for each in self.all if each.master == master.number]
        fits = master.state == COMPLETED and master.rescan == "possible" and master.master is None
        if len(again) >= 2:
            self.complaints.append("a third re-diagnosis, which nobody knows the price of")
        if not fits or master.host != urlsplit(body["StartUrl"]).hostname or len(again) >= 2:
            raise Refused(160455, "ReScan Create failed")
        return True

    def find(self, number):
        for each in self.all:
            if each.number == number:
                return each
        raise Refused(901, "API Call Fail")

    def _busy(self):
        return [each for each in self.all if each.is_alive and each.state != PENDING]

    def tick(self, now):
        """Lets time pass: each job goes through all the states that are due."""
        for job in self.all:
            while (due := self._due(job, now)) is not None:
                job.enter(*due)

    def _due(self, job, now):
        spans = {**self.spans, **job.spans}
        steps = {PENDING: ("queued", CRAWLING), CRAWLING: ("crawling", CRAWLED), SCANNING: ("scanning", COMPLETED),
                 CRAWLED: (None, SCANNING), STOPPING: ("stopping", STOPPED)}
        if job.state not in steps:
            return None
        name, following = steps[job.state]
        at = job.entered_at + spans.get(name, 0)
        if now < at:
            return None
        if job.state == PENDING and len(self._busy()) >= self.settings.get("atOnce", 99):
            return None
        if job.state == CRAWLING and job.fate == "crawl-failed":
            following = CRAWL_FAILED
        if job.state == SCANNING:
            following = {"failed": FAILED, "stopped": STOPPED}.get(job.fate, COMPLETED)
        if job.state == PENDING and job.fate == "cancelled":
            following = CANCELLED
        return following, (now if job.state == PENDING and "atOnce" in self.settings else at)

    def cancel(self, number, now):
        job = self.find(number)
        if job.state != PENDING:
            raise Refused(160842, "DB Matcing Data 0")
        job.ended_by = "cancel"
        job.enter(CANCELLED, now)

    def stop(self, number, now):
        job = self.find(number)
        stoppable = {SCANNING} | ({CRAWLING, CRAWLED} if self.settings.get("stopsCrawling", True) else set())
        if job.state not in stoppable:
            raise Refused(*self.settings.get("refusedStop", (165244, "DB Data Record CNT Not Matching")))
        job.ended_by = "stop"
        job.enter(STOPPING, now)

    def report(self, number, now):
        job = self.find(number)
        if job.is_expired:
            raise Refused(160701, "Open period expired")
        if job.state != COMPLETED or now < job.ended_at + self.settings.get("reportAfter", 0):
            raise Refused(901, "API Call Fail")
        job.is_served = True
        return build_report(random.Random(f"{self.settings.get('seed')} {number}"), job,
                            {**self.settings.get("report", {}), "target": self.shown(job.url)})

    def page(self, wanted, limit, number, now):
        """A page of the list, of the records that a test of a job selects."""
        listed = [each for each in self.all
                  if not each.is_ordered or now >= each.created_at + self.settings.get("listedAfter", 0)]
        is_nested = self.settings.get("rediagnoses") == "nested"
        heads = [each for each in listed if not (is_nested and each.master)]
        rows = []
        for head in heads:
            below = [each for each in listed if is_nested and each.master == head.number]
            searched = [head, *(below if self.settings.get("searchesNested", True) else [])]
            if any(wanted(each) for each in searched):
                rows.append((head, below))
        order = self.settings.get("order", "newest")
        if order == "shuffled":
            random.Random(len(rows)).shuffle(rows)
        else:
            rows.sort(key=lambda row: row[0].created_at, reverse=order == "newest")
        size = min(limit, self.settings.get("largestPage", 100))
        pages = -(-len(rows) // size)
        shown = [self._record(head, below) for head, below in rows[(number - 1) * size:number * size]]
        word = str if self.settings.get("numbers") == "strings" else int
        first = (number - 1) // 10 * 10 + 1
        return {"total_cnt": word(len(rows)), "total_page_cnt": word(pages), "current_start_page": word(first if rows else 0),
                "current_end_page": word(min(first + 9, pages)), "record_data": shown or None}

    def _record(self, job, below=()):
        blank = self.settings.get("blank")
        word = str if self.settings.get("numbers") == "strings" else int
        is_early = job.state in (PENDING, CRAWLING)
        counts = blank if is_early else job.crawled if job.crawled is None else word(job.crawled)
        return {
            "instanceNo": int(job.number) if self.settings.get("numbers") == "numbers" else job.number,
            "start_date": job.time_text(job.created_at),
            "end_date": blank if job.ended_at is None else job.time_text(job.ended_at),
            "status": WORDS[job.state], "progress": word(40) if job.state == SCANNING else blank,
            "start_url": self.shown(job.url), "crawl_cnt": counts,
            "scan_cnt": word(len(job.findings)) if job.state == COMPLETED else blank,
            "memo": job.memo[:self.settings.get("memoLength", 1000)], "result_button": self._button(job, blank),
            "result_desc": "URL Connection Error" if job.state in (FAILED, CRAWL_FAILED) else blank,
            "rescan_button": job.rescan if job.state == COMPLETED and not self._is_used_up(job) else blank,
            "slave_data": [self._record(each) for each in below] or blank,
            **self.settings.get("record", {}),
        }

    def _is_used_up(self, job):
        """In a nested list anyone can count the re-diagnoses, so the button says nothing new."""
        is_nested = self.settings.get("rediagnoses") == "nested"
        return not is_nested and sum(each.master == job.number for each in self.all) >= 2

    def shown(self, url):
        """The spelling of a URL that the service keeps."""
        parts = urlsplit(url)
        if self.settings.get("spelling") == "slash":
            return urlunsplit(parts._replace(path=parts.path or "/"))
        if self.settings.get("spelling") == "port" and parts.port is None:
            return urlunsplit(parts._replace(netloc=f"{parts.netloc}:{443 if parts.scheme == 'https' else 80}"))
        return url

    @staticmethod
    def _button(job, blank):
        if job.state == COMPLETED:
            return "expired" if job.is_expired else "report"
        names = {PENDING: "cancel", SCANNING: "terminate", FAILED: "cause", CRAWL_FAILED: "cause",
                 CANCELLED: "cancel", STOPPED: "terminate"}
        return names.get(job.state, blank)


__all__ = ["ITEMS", "Jobs", "Refused", "STATES"]
