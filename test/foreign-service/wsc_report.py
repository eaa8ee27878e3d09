"""What the scanner finds on a site, drawn at random, and the report that tells of it, with the
shapes that the vendor's pages show and allow."""

import random
from html import escape
from urllib.parse import quote, urlsplit

ITEMS = ["LFI", "SQL Injection", "XSS", "RFI", "SSRF", "File Upload", "File Download", "XXE", "Command Injection",
         "Insufficient Authorization", "Specific Vulnerability", "File Management", "Directory Listing",
         "Source Code Disclosure", "Information Disclosure", "URL Redirection", "Insecure SSL/TLS", "Mixed Content",
         "HTTP Request Smuggling", "Personal Information Exposure", "SSI Injection"]

STRANGE = ["__proto__", "constructor", "toString", "7", "한글 취약점", "Total", "High", "A <b>B</b> & C"]

RISKS = ("High", "Medium", "Low")
KOREAN = {"High": "상", "Medium": "중", "Low": "하"}

PAYLOADS = ["<script>alert(1)</script>", "::error::FOREIGN-PAYLOAD", "\x1b[31mred\x1b[0m", "@octocat ../../etc/passwd",
            "a\x00b", "##[error]FOREIGN-PAYLOAD", "\u202eright to left", "x' OR '1'='1", "</textarea>```\n::error::FOREIGN-PAYLOAD"]


def draw_findings(rng, url, truth):
    """What is wrong with a site. A category has one risk, or, where truth says mixed, several."""
    host = origin_of(url)
    domains = [host, host] + ([f"{host}:8443", "__proto__"] if truth.get("strange") else [])
    categories = ITEMS + (STRANGE * 3 if truth.get("strange") else [])
    risks = list(truth.get("risks", RISKS))
    risk_of, found = {}, []
    for number in range(truth.get("findings", rng.randrange(1, 9))):
        category = rng.choice(categories)
        risk = rng.choice(risks)
        if not truth.get("mixed"):
            risk = risk_of.setdefault(category, risk)
        found.append({"category": category, "risk": risk, "domain": rng.choice(domains),
                      "method": rng.choice(["GET", "POST"]), "path": f"/p{number}-{rng.randrange(10**6)}/view", "parameter": f"q{rng.randrange(10**6)}"})
    return found


def origin_of(url):
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def build_report(rng, job, options):
    """The report of a completed job, in a dress that the options name."""
    risk = (lambda name: KOREAN.get(name, name)) if options.get("risks") == "ko" else (lambda name: name)
    count = str if options.get("numbers") == "strings" else int
    findings = job.findings
    empty = options.get("empty", {})
    level = {"Total": count(len(findings))}
    level.update({risk(name): count(sum(each["risk"] == name for each in findings)) for name in RISKS})
    for name in sorted({each["risk"] for each in findings} - set(RISKS)):
        level[name] = count(sum(each["risk"] == name for each in findings))
    if options.get("level") == "less" and findings:
        named = risk(findings[0]["risk"])
        level[named] = count(int(level[named]) - 1)
        level["Total"] = count(int(level["Total"]) - 1)
    if options.get("level") == "more":
        level[risk("Medium")] = count(int(level[risk("Medium")]) + 2)
        level["Total"] = count(int(level["Total"]) + 2)
    by_domain, by_category, details, advice = {}, {}, {}, {}
    for each in findings:
        row = by_domain.setdefault(each["domain"], {}).setdefault(each["category"], {})
        row[risk(each["risk"])] = count(int(row.get(risk(each["risk"]), 0)) + 1)
        by_category[each["category"]] = count(int(by_category.get(each["category"], 0)) + 1)
        _add_detail(rng, job, details, each, risk)
        advice[each["category"]] = "Check what users enter.\n- in every place"
    report = {
        "report_date": job.time_text(job.ended_at),
        "Target_Info": options["target"],
        "Crawl_Time": "~".join(job.time_text(at).replace("-", "/") for at in (job.created_at, job.created_at)),
        "Scan_Time": "~".join(job.time_text(at).replace("-", "/") for at in (job.created_at, job.ended_at)),
        "Excluded_Url": job.excluded if options.get("excluded") != "text" else ", ".join(job.excluded),
        "Login_Info": job.headers.get("Cookie", "") or empty,
        "Vulnerability_Category": ", ".join(ITEMS if job.items == ["ALL"] else job.items),
        "User_Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
        "Memo": job.memo,
        "Scanned_Domain_List": [origin_of(job.url)] + [d for d in by_domain if d != origin_of(job.url)],
        "Not_Scanned_Domain_List": ["http://www.w3.org"] if rng.random() < 0.5 else empty,
        "Classify_byRisk_Level": level,
        "Classify_byRisk_Domain": by_domain or empty,
        "Classify_byRisk_Vulnerability": by_category or empty,
        "Details": details or empty,
        "Recommendation": advice or empty,
    }
    if options.get("extra"):
        report.update({"Report_Version": 3, "Notes": ["one", "two"], "Is_Final": True, "Reserved": None})
    if options.get("details") == "none":
        report["Details"] = empty
    if "mistake" in options:
        _spoil(random.Random(options["mistake"]), report)
    keys = list(report)
    rng.shuffle(keys)
    return {key: report[key] for key in keys}


def _spoil(rng, report):
    """Puts one thing wrong, anywhere: a member that is missing, or has a value that makes no sense."""
    holder, key = report, rng.choice(list(report))
    while isinstance(holder[key], (dict, list)) and holder[key] and rng.random() < 0.8:
        holder = holder[key]
        key = rng.choice(list(holder)) if isinstance(holder, dict) else rng.randrange(len(holder))
    if rng.random() < 0.3:
        del holder[key]
    else:
        holder[key] = rng.choice([None, "", [], {}, 0, False, "?", -1, "-1", 1.5, "1e3", {"a": {}}, [[]], [{"b": 1}], "0x1"])


def _add_detail(rng, job, details, each, risk):
    category = details.setdefault(each["category"], {"RiskLevel": risk(each["risk"]), "Vuln_Desc": "What it is.",
                                                     "Vuln_Desc2": "- how it comes\n- and goes"})
    number = len(category) - 3
    payload = rng.choice(PAYLOADS)
    address = f"{each['domain']}{each['path']}?{each['parameter']}={quote(payload)}&b=2"
    lines = [f"{name}: {value}" for name, value in job.headers.items()]
    category[str(number)] = {
        "Title": f"{each['category']} #{number + 1} {payload}",
        "vuln_key": f"{each['domain']}_{each['category']}_{number}",
        "URL": f"[{each['method']}]&nbsp;&nbsp;{escape(address)}",
        "Request_Header": "\r\n".join(["GET / HTTP/1.1", "Host: shop", *lines]),
        "Referer": rng.choice(["", job.url]),
        "Request_Body": rng.choice(["", None, f"a=1&password={job.secret}"]),
        "newline": rng.choice(["true", "false", True, False]),
        "VulnParam": each["parameter"],
        "VulnSTR": payload,
        "Response_Data": rng.choice([["Allow: POST,GET", payload], [], None, ""]),
        "Description": rng.choice(["", payload, None]),
        "Reference": "",
    }
