/** How much a summary, a comment or an issue shows. A lower level leaves out what matters less. */
export interface Detail {
  /** The most rows of a table. */
  readonly rows: number;
  /** Of how many kinds of findings to show more than a row. */
  readonly blocks: number;
  /** Of how many findings of a kind to show the place. */
  readonly examples: number;
  /** Whether to show requests, descriptions, and how to accept a finding. */
  readonly requests: boolean;
  /** Bytes of UTF-8 of a text of the report. */
  readonly textBytes: number;
  /** The most messages of a kind, and how many bytes of UTF-8 each may take. */
  readonly messages: number;
  readonly messageBytes: number;
  /** Of how many sites to show more than a row of the table, and how many have a row. */
  readonly sites: number;
  readonly siteRows: number;
  /** Whether to give a later run what it needs to collect the scans that go on. */
  readonly scansToCollect: boolean;
}

/** From the most to the least, so that anything fits in the end. */
export const DETAILS: readonly Detail[] = [
  level({ rows: 200, blocks: 200, examples: 5, textBytes: 4_000, messages: 50, messageBytes: 2_000, sites: 1_000 }),
  level({ rows: 200, blocks: 60, examples: 3, textBytes: 2_000, messages: 20, messageBytes: 1_000, sites: 1_000 }),
  level({ rows: 100, blocks: 20, examples: 3, textBytes: 600, messages: 10, messageBytes: 600, sites: 500 }),
  level({ rows: 50, blocks: 10, examples: 1, textBytes: 300, messages: 5, messageBytes: 400, sites: 200 }),
  level({ rows: 20, blocks: 3, examples: 1, textBytes: 200, messages: 3, messageBytes: 300, sites: 100 }),
  level({ rows: 10, blocks: 0, examples: 1, textBytes: 100, messages: 2, messageBytes: 200, sites: 50 }),
  level({ rows: 5, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 200, sites: 10 }),
  level({ rows: 3, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 100, sites: 0 }),
  {
    ...level({ rows: 0, blocks: 0, examples: 1, textBytes: 60, messages: 1, messageBytes: 100, sites: 0 }),
    siteRows: 20,
    scansToCollect: false,
  },
];

function level(detail: Omit<Detail, 'requests' | 'siteRows' | 'scansToCollect'>): Detail {
  return { ...detail, requests: detail.textBytes >= 600, siteRows: 1_000, scansToCollect: true };
}
