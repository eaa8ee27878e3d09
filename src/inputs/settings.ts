import { type Limit, MEASURES } from '../domain/gate.ts';
import type { Target } from '../domain/target.ts';
import { ORIGINS } from '../wsc/clouds.ts';
import { INPUTS, type Inputs } from './table.ts';

/** Where the service is to be found. */
export function originOf(inputs: Pick<Inputs, 'cloud' | 'api-url'>): string {
  return inputs['api-url'] ?? ORIGINS[inputs.cloud];
}

/** The sites to scan. */
export function targetsOf(inputs: Inputs): readonly Target[] {
  return [
    {
      url: inputs['start-url'],
      excludedUrls: inputs['exclude-urls'],
      headers: inputs.headers,
      items: inputs['vuln-items'],
      userAgent: inputs['user-agent'],
      speed: inputs.speed,
      note: inputs.memo,
    },
  ];
}

/**
 * The limits of the gate. One that equals its default counts as not given: the runner fills in the defaults of
 * action.yml, so that the two look the same from here.
 */
export function limitsOf(inputs: Pick<Inputs, `max-${Limit['measure']}`>): readonly Limit[] {
  return MEASURES.map((measure) => {
    const name = `max-${measure}` as const;
    const most = inputs[name];
    const standard = INPUTS[name].parse(INPUTS[name].default);
    return { measure, most, isDefault: 'value' in standard && standard.value === most };
  });
}
