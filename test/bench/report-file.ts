import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { VULN_ITEMS } from '../emulator/order.ts';
import { type ReportShape, SITE } from './report-shape.ts';

const RISKS = ['High', 'Medium', 'Low'] as const;
const CHUNK_CHARACTERS = 1_000_000;

/**
 * Writes a report as getReport's answer, piece by piece, so that this process stays small.
 * @returns the file, written once for each shape
 */
export function reportFile(shape: ReportShape, folder: string): string {
  const file = path.join(folder, `${shape.name}-${shape.findings}.json`.replaceAll(' ', '-'));
  if (!existsSync(file)) write(shape, file);
  return file;
}

function write(shape: ReportShape, file: string): void {
  const descriptor = openSync(file, 'w');
  let pending = '';
  const put = (text: string) => {
    pending += text;
    if (pending.length < CHUNK_CHARACTERS) return;
    writeSync(descriptor, pending);
    pending = '';
  };
  put(`{"returnCode":"0","returnDesc":"Request Success","returnMessage":"Success","resource":{`);
  for (const [name, value] of Object.entries(headOf(shape))) put(`${JSON.stringify(name)}:${JSON.stringify(value)},`);
  put('"Details":{');
  for (let category = 0; category < shape.categories; category += 1) {
    put(`${category === 0 ? '' : ','}${JSON.stringify(nameOf(category))}:`);
    put(
      `{"RiskLevel":"${riskOf(category)}","Vuln_Desc":"Lets an attacker act in the name of the site.","Vuln_Desc2":""`,
    );
    for (let index = 0; index < countOf(shape, category); index += 1) {
      put(`,"${index}":${JSON.stringify(shape.detailOf(index * shape.categories + category))}`);
    }
    put('}');
  }
  put('}}}');
  writeSync(descriptor, pending);
  closeSync(descriptor);
}

/** All of a report but its details. */
function headOf(shape: ReportShape): Readonly<Record<string, unknown>> {
  const counts = Array.from({ length: shape.categories }, (_, category) => countOf(shape, category));
  const table = (cellOf: (count: number, category: number) => unknown) =>
    Object.fromEntries(counts.map((count, category) => [nameOf(category), cellOf(count, category)]));
  const ofRisk = (risk: string) =>
    counts.reduce((sum, count, category) => sum + (riskOf(category) === risk ? count : 0), 0);
  return {
    report_date: '2026-05-20 14:00:00',
    Target_Info: `${SITE}/`,
    Crawl_Time: '2026/05/20 12:00:00~2026/05/20 12:10:00',
    Scan_Time: '2026/05/20 12:10:00~2026/05/20 14:00:00',
    Excluded_Url: [],
    Login_Info: '',
    Vulnerability_Category: VULN_ITEMS.filter((item) => item !== 'ALL').join(', '),
    User_Agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/124.0.0.0',
    Memo: '',
    Scanned_Domain_List: [SITE],
    Not_Scanned_Domain_List: [],
    Classify_byRisk_Level: {
      Total: shape.findings,
      ...Object.fromEntries(RISKS.map((risk) => [risk, ofRisk(risk)])),
    },
    Classify_byRisk_Domain: { [SITE]: table((count, category) => ({ [riskOf(category)]: count })) },
    Classify_byRisk_Vulnerability: table((count) => count),
    Recommendation: table(() => 'Validate what the client sends.'),
  };
}

function nameOf(category: number): string {
  return `Cross-site scripting, kind ${category}`;
}

function riskOf(category: number): (typeof RISKS)[number] {
  return RISKS[category % RISKS.length] ?? 'High';
}

function countOf({ findings, categories }: ReportShape, category: number): number {
  return Math.floor((findings + categories - 1 - category) / categories);
}
