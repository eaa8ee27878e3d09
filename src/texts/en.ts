import { annotations } from './en/annotations.ts';
import { forum } from './en/forum.ts';
import { html } from './en/html.ts';
import { inputs } from './en/inputs.ts';
import { log } from './en/log.ts';
import { review } from './en/review.ts';
import { sarif } from './en/sarif.ts';
import { service } from './en/service.ts';
import { story } from './en/story.ts';
import { summary } from './en/summary.ts';
import { time } from './en/time.ts';
import { verdict } from './en/verdict.ts';

/** Every text that people read, in English. */
export const en = {
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
