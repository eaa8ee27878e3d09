import { readAddress, readResource, type WebAddress } from '../domain/reported-url.ts';
import type { ReviewedFinding } from '../judge/finding.ts';
import { SEVERITIES, type Severity } from '../judge/severity.ts';

/** Findings that are alike: the same flaw in the same place, as people would say. */
export interface FindingKind {
  readonly severity: Severity;
  readonly category: string;
  readonly method: string;
  readonly parameter: string;
  /**
   * The path that they share, without the query. `…` stands for a segment in which they differ, or
   * for a number or an identifier. On another host or port than the site's, it begins with
   * `//host`.
   */
  readonly path: string;
  /** Whether they are not in the baseline; undefined without one. */
  readonly isNew: boolean | undefined;
  /** At least one. */
  readonly findings: readonly ReviewedFinding[];
}

/** From this many paths on that differ in their last segment only, they are shown as one. */
const MANY = 4;

/** Takes the place of a segment. */
const ANY = '…';

/**
 * The findings by kind: new ones first, then the worst, then in the report's order.
 * @param siteUrl the scanned site, whose host goes without saying
 */
export function kindsOf(findings: readonly ReviewedFinding[], siteUrl: string): readonly FindingKind[] {
  const site = readAddress(siteUrl);
  const shaped = findings.map((finding) => ({ finding, path: shapeOf(finding.url, site) }));
  return [...Map.groupBy(shaped, ({ finding, path }) => keyOf(finding, path.parent)).values()]
    .flatMap((alike) => {
      const byPath = Map.groupBy(alike, ({ path }) => path.last);
      return byPath.size < MANY ? [...byPath.values()] : [alike];
    })
    .map(kindOf)
    .toSorted(
      (a, b) =>
        Number(b.isNew ?? false) - Number(a.isNew ?? false) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    );
}

interface Shape {
  /** Everything before the last segment. */
  readonly parent: string;
  readonly last: string;
}

interface Shaped {
  readonly finding: ReviewedFinding;
  readonly path: Shape;
}

function keyOf({ severity, standing, category, method, parameter }: ReviewedFinding, parent: string): string {
  return JSON.stringify([severity, standing, category, method, parameter, parent]);
}

function kindOf(alike: readonly Shaped[]): FindingKind {
  const [first] = alike;
  // Groups are never empty, which the compiler can't see.
  if (first === undefined) throw new TypeError('a kind without findings');
  const { severity, category, method, parameter, standing } = first.finding;
  const { parent, last } = first.path;
  const isSame = alike.every(({ path }) => path.last === last);
  return {
    severity,
    category,
    method,
    parameter,
    path: parent + (isSame ? last : ANY),
    isNew: standing === undefined ? undefined : standing === 'new',
    findings: alike.map(({ finding }) => finding),
  };
}

function shapeOf(url: string, site: Pick<WebAddress, 'hostname' | 'port'>): Shape {
  if (url.trim() === '') return { parent: '', last: '' };
  const { hostname, port, rest } = readAddress(url);
  const isOfSite = hostname === '' || (hostname === site.hostname && port === site.port);
  const host = isOfSite ? '' : `//${hostname}${port && `:${port}`}`;
  const segments = readResource(rest).segments.map((segment) =>
    isIdentifier(segment) ? ANY : segment.replaceAll('/', '%2F'),
  );
  return {
    parent: `${host}/${segments
      .slice(0, -1)
      .map((segment) => `${segment}/`)
      .join('')}`,
    last: segments.at(-1) ?? '',
  };
}

/** A number, a UUID, or something with a long run of letters and digits mixed. */
function isIdentifier(segment: string): boolean {
  return (
    /^\d+$/.test(segment) ||
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(segment) ||
    segment.split(/[-_.]/).some((run) => run.length >= 12 && /^(?=.*\d)(?=.*[a-z])[\da-z]+$/i.test(run))
  );
}
