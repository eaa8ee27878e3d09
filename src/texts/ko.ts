import { sarif } from './en/sarif.ts';
import { annotations } from './ko/annotations.ts';
import { forum } from './ko/forum.ts';
import { html } from './ko/html.ts';
import { inputs } from './ko/inputs.ts';
import { log } from './ko/log.ts';
import { review } from './ko/review.ts';
import { service } from './ko/service.ts';
import { story } from './ko/story.ts';
import { summary } from './ko/summary.ts';
import { time } from './ko/time.ts';
import { verdict } from './ko/verdict.ts';
import type { Texts } from './message.ts';

/** Every text that people read, in Korean. What code scanning shows stays in English. */
export const ko: Texts = {
  ...story,
  ...inputs,
  ...service,
  ...summary,
  ...verdict,
  ...time,
  ...annotations,
  ...log,
  ...forum,
  ...review,
  ...sarif,
  ...html,
};
