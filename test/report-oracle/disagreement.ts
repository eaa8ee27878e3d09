/** Where the action and the oracle disagree about a scene. */
import { boundsOf, type Ruling } from './oracle.ts';
import type { End } from './running.ts';
import type { Scene } from './scene.ts';

const COUNTS = ['High', 'Medium', 'Low', 'Total'] as const;

/** In plain words; empty where both agree. */
export function disagreementsOf(scene: Scene, ruling: Ruling, { isWell, runner }: End): readonly string[] {
  const gate = runner.outputs.get('gate');
  const bounds = boundsOf(scene);
  const found: string[] = [];
  if (isWell && ruling === 'must-not-pass') found.push('a pass, which the contract forbids');
  if (!isWell && ruling === 'must-pass') found.push('no pass, although all is well');
  if (isWell !== (gate === 'passed')) found.push(`exit code ${isWell ? 0 : 1} with gate ${gate}`);
  if (gate === 'not-evaluated' || bounds === null) return found;
  for (const name of COUNTS) {
    const said = Number(runner.outputs.get(name.toLowerCase()));
    if (said < bounds.least[name]) found.push(`${name} is ${said}, but at least ${bounds.least[name]}`);
    if (bounds.most !== null && said > bounds.most[name]) {
      found.push(`${name} is ${said}, but at most ${bounds.most[name]}`);
    }
  }
  return found;
}
