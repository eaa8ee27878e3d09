/** What the reports of the benchmark look like. */

/** A finding as a report details it. */
export type Detail = Readonly<Record<string, string | readonly string[]>>;

/** A report to be written. */
export interface ReportShape {
  readonly name: string;
  readonly findings: number;
  readonly categories: number;
  readonly detailOf: (index: number) => Detail;
}

export const SITE = 'https://shop.example.com';
const USUAL_CATEGORIES = 12;

/** As from a real scan: findings share headers and descriptions, and differ in the rest. */
export function ordinary(findings: number): ReportShape {
  return shop('ordinary', findings, (index) => ({ own: index, common: 0 }));
}

/** No text comes twice. */
export function different(findings: number): ReportShape {
  return shop('different', findings, (index) => ({ own: index, common: index }));
}

/** The report of one site among several: no text comes in another one's. */
export function ofSite(place: number, findings: number): ReportShape {
  return shop(`site ${place}`, findings, (index) => ({ own: place * findings + index, common: place }));
}

/** A hundred texts of each kind; only addresses differ everywhere. */
export function repeating(findings: number): ReportShape {
  return shop('repeating', findings, (index) => ({ own: index % 100, common: index % 100 }));
}

/** A category for each finding. */
export function scattered(findings: number): ReportShape {
  return { ...different(findings), name: 'scattered', categories: findings };
}

/** One finding whose response is a single text of this length. */
export function longText(characters: number): ReportShape {
  const line =
    '<tr class="order"><td data-id="4711">Blue heron</td><td>1,200</td><td><a href="/orders?id=4711">open</a></td></tr>\n';
  return {
    name: `text of ${characters}`,
    findings: 1,
    categories: 1,
    detailOf: (index) => ({ ...detail(index, { own: index, common: index }), Response_Data: [fill(line, characters)] }),
  };
}

/** One finding whose every text is `password=`, repeated to this length. */
export function passwords(characters: number): ReportShape {
  const text = fill('password=', characters);
  return {
    name: `passwords of ${characters}`,
    findings: 1,
    categories: 1,
    detailOf: (index) => {
      const { vuln_key: key, newline, Response_Data: _, ...texts } = detail(index, { own: 0, common: 0 });
      return {
        ...Object.fromEntries(Object.keys(texts).map((name) => [name, text])),
        URL: `[GET]&nbsp;&nbsp;${SITE}/?${text}`,
        vuln_key: key ?? '',
        newline: newline ?? '',
        Response_Data: [text],
      };
    },
  };
}

/** What the texts of a finding are made from: the same number makes the same text. */
interface Variety {
  readonly own: number;
  readonly common: number;
}

function shop(name: string, findings: number, varietyOf: (index: number) => Variety): ReportShape {
  return { name, findings, categories: USUAL_CATEGORIES, detailOf: (index) => detail(index, varietyOf(index)) };
}

function detail(index: number, { own, common }: Variety): Detail {
  const path = `/products/${index}/reviews`;
  return {
    Title: `Review form #${own}`,
    vuln_key: `${SITE}_XSS_${index}`,
    URL: `[GET]&nbsp;&nbsp;${SITE}${path}?id=${index}&amp;sort=price&amp;page=${index % 50}`,
    Request_Header: [
      'Host: shop.example.com',
      'User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/124.0.0.0',
      `Cookie: SHOPSESSION=c2Nhbm5lci1zZXNz${common}; theme=dark`,
      'Accept-Language: ko-KR',
    ].join('\r\n'),
    Referer: `${SITE}/products?category=${common}`,
    Request_Body: `review=ok&stars=${own % 5}&csrf_token=Zk3vQ8xW${own}`,
    newline: 'true',
    VulnParam: `sort${common}`,
    VulnSTR: `"><script>alert(${own})</script>`,
    Response_Data: [
      `HTTP/1.1 200 OK ${common}`,
      `Content-Type: text/html; charset=UTF-8; v=${common}`,
      `<form action="${path}"><input name="sort${common}" value=""><script>alert(${own})</script>">`,
    ],
    Description: `The value is written into the page as it came, at place ${common} of the template.`,
    Reference: `https://owasp.org/www-community/attacks/xss/?from=${common}`,
  };
}

function fill(text: string, characters: number): string {
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}
