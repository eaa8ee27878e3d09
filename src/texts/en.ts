import { inputs } from './en/inputs.ts';
import { service } from './en/service.ts';
import { story } from './en/story.ts';
import { summary } from './en/summary.ts';

/** Every text that people read, in English. */
export const en = { ...story, ...inputs, ...service, ...summary };
