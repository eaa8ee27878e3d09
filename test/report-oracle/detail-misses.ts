/** What can be a little wrong with findings and their categories, and members that nobody knows. */
import * as fc from 'fast-check';
import { branch, branchAt, raw, remove, replace } from './json-tree.ts';
import { categoryOf, findingOf, type Miss, payloadOf, spot } from './places.ts';
import { SITE } from './truth.ts';

const FINDING = `{"Title":"XSS #9","URL":"[POST]&nbsp;&nbsp;${SITE}/uncounted","VulnParam":"id","VulnSTR":"x"}`;
const findingAdded = fc.tuple(spot, fc.constantFrom('7', '00', '-1', '1.5', 'x', 'first', '', '__proto__')).map(
  ([at, key]): Miss => ({
    kind: `a category has a finding that no table counts, under "${key}"`,
    apply: (answer) => {
      categoryOf(payloadOf(answer) ?? answer, at)?.[1].members.push([key, raw(FINDING)]);
    },
  }),
);
const categoryAdded = fc
  .tuple(fc.constantFrom('"High"', '"Medium"', '"Low"', '"Critical"', 'null'), fc.constantFrom('CSRF', 'constructor'))
  .map(
    ([word, name]): Miss => ({
      kind: `Details has a category that no table counts, of RiskLevel ${word}`,
      apply: (answer) => {
        const payload = payloadOf(answer);
        if (payload === undefined) return;
        if (branchAt(payload, 'Details') === undefined) {
          remove(payload, 'Details');
          payload.members.push(['Details', branch([])]);
        }
        branchAt(payload, 'Details')?.members.push([name, raw(`{"RiskLevel":${word},"0":${FINDING}}`)]);
      },
    }),
  );
const findingChanged = fc
  .tuple(
    spot,
    fc.constantFrom('missing', '"a text"', 'null', '[]', '{}', '5', '["a text"]', `[${FINDING}]`, '{"0":{"URL":"x"}}'),
  )
  .map(
    ([at, text]): Miss => ({
      kind: `a finding is ${text === `[${FINDING}]` ? 'a list of findings' : text}`,
      apply: (answer) => {
        const category = categoryOf(payloadOf(answer) ?? answer, at)?.[1];
        const key = findingOf(category, at)?.[0];
        if (category === undefined || key === undefined) return;
        if (text === 'missing') remove(category, key);
        else replace(category, key, () => raw(text));
      },
    }),
  );
const factChanged = fc
  .tuple(
    spot,
    fc.constantFrom('URL', 'VulnParam', 'Title', 'VulnSTR', 'Response_Data'),
    fc.constantFrom('missing', 'null', '7', '[]', '["a"]', '{"a":"b"}', '[{"a":1}]', '""'),
  )
  .map(
    ([at, name, text]): Miss => ({
      kind: `${name} of a finding is ${text}`,
      apply: (answer) => {
        const finding = findingOf(categoryOf(payloadOf(answer) ?? answer, at)?.[1], at)?.[1];
        if (finding === undefined) return;
        if (text === 'missing') remove(finding, name);
        else replace(finding, name, () => raw(text));
      },
    }),
  );

const STRANGE = [
  '{"a":1}',
  '[{"a":1}]',
  `[${FINDING}]`,
  `{"0":${FINDING}}`,
  '[1,2]',
  '[[]]',
  '[{}]',
  '{"a":{}}',
  '{"a":null}',
  '7',
];
const stranger = fc
  .tuple(
    fc.constantFrom(
      'the answer',
      'the report',
      'Classify_byRisk_Level',
      'Classify_byRisk_Domain',
      'Classify_byRisk_Vulnerability',
      'Details',
      'a category',
      'a finding',
      'Recommendation',
    ),
    spot,
    fc.constantFrom(...STRANGE),
  )
  .map(
    ([place, at, text]): Miss => ({
      kind: `${place} has an unknown member ${text.includes('URL') ? 'that holds a finding' : text}`,
      apply: (answer) => {
        const payload = payloadOf(answer);
        const category = categoryOf(payload ?? answer, at)?.[1];
        const home =
          place === 'the answer'
            ? answer
            : place === 'the report'
              ? payload
              : place === 'a category'
                ? category
                : place === 'a finding'
                  ? findingOf(category, at)?.[1]
                  : branchAt(payload, place);
        home?.members.push(['X_Unknown', raw(text)]);
      },
    }),
  );

export const detailMisses: readonly fc.Arbitrary<Miss>[] = [
  findingAdded,
  categoryAdded,
  findingChanged,
  factChanged,
  stranger,
];
