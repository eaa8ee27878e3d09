import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import type { Outcome } from '../../judge/outcome.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { nameCategory } from '../category-name.ts';
import { type Showing, wordsFor } from '../showing.ts';
import { countUnread, tallyOutcome } from '../tally.ts';
import type { Detail } from './detail.ts';
import { drawBareTable, number } from './table.ts';

/** The findings counted by category, including those that could not be read. */
export function drawCategories(outcome: Outcome, { rows: most }: Detail, showing: Showing): readonly Markup[] {
  const { texts, details } = showing;
  const unread = countUnread(outcome);
  const tallies = tallyOutcome(outcome);
  const rows = [
    ...tallies.slice(0, most).map(({ category, counts }) => ({
      name: nameCategory(category, wordsFor(texts, details)),
      counts,
    })),
    ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
  ].map(({ name, counts }) => {
    const numbers = SEVERITIES.map((severity) => number(`${counts[severity]}`));
    return markup`<tr><td>${prose(name)}</td>${numbers}</tr>`;
  });
  if (rows.length === 0) return [];
  const count = tallies.length - most;
  const more = count > 0 ? [markup`<tr><td>${prose(texts.categoriesLeftOut({ count }))}</td></tr>`] : [];
  const columns = [texts.columnCategory(), ...SEVERITIES.map((measure) => texts.measureName({ measure }))];
  return [lines([markup`<h3>${prose(texts.headingCategories())}</h3>`, drawBareTable(columns, [...rows, ...more])])];
}
