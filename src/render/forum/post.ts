import { type LogLine, logLine } from '../../escape/log.ts';
import { link, type Markdown, type Markup, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Texts } from '../../texts/message.ts';
import { titleOfSite } from '../headline.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { listSites, titleOfAll } from '../sites.ts';
import { DETAILS } from '../summary/detail.ts';
import { listKinds } from '../summary/findings.ts';
import { drawResults } from '../summary/summary.ts';

/** GitHub refuses more than 65,536 characters. The difference is for what replaces secrets. */
const MAX_CHARACTERS = 60_000;

const MAX_TITLE_BYTES = 200;
const SHORT_COMMIT = 7;

/** What surrounds the results in a comment or an issue. */
export interface PostFrame {
  /** Invisible, at the beginning. */
  readonly mark: Markup;
  /** Said before the results; '' if nothing is. */
  readonly note: string;
}

/** The results of a step, for people who read them away from its run. */
export function renderPost(all: readonly ShownOutcome[], { mark, note }: PostFrame, showing: Showing): Markdown {
  const how = forForum(showing);
  const { texts } = how;
  const sites = sitesOf(all, how).map((site) => ({ site, findings: listKinds(site, how) }));
  const footer = drawFooter(how);
  const noted = note === '' ? [] : [markup`<blockquote><p>${prose(note)}</p></blockquote>`];
  for (const [level, detail] of DETAILS.entries()) {
    const cut = level === 0 ? [] : [markup`<p>${prose(texts.forumShortened())}</p>`];
    const post = toMarkdown([mark, ...noted, ...drawResults(sites, detail, how), ...cut, footer]);
    if (post.length <= MAX_CHARACTERS) return post;
  }
  return toMarkdown([mark, footer]);
}

/** A comment of one sentence. */
export function renderRemark(text: string, showing: Showing): Markdown {
  return toMarkdown([markup`<p>${prose(text)}</p>`, drawFooter(showing)]);
}

/** The title of an issue. */
export function titlePost(all: readonly ShownOutcome[], showing: Showing): LogLine {
  const how = forForum(showing);
  const sites = sitesOf(all, how);
  const [first] = sites;
  const title = sites.length === 1 && first !== undefined ? titleOfSite(first, how) : titleOfAll(sites, how);
  return logLine(shorten(how.texts.issueTitle({ title, branch: how.run.branch }), MAX_TITLE_BYTES, how.texts));
}

/** Nothing masks a secret here, so with `counts` not even a URL that the user wrote is told. */
function forForum(showing: Showing): Showing {
  return showing.details === 'full' ? showing : { ...showing, givenUrls: [] };
}

function sitesOf(all: readonly ShownOutcome[], showing: Showing) {
  return listSites(all, showing, { namesScans: showing.details === 'full' });
}

/** Which commit this is about, and where to see more. */
function drawFooter({ texts, run }: Showing): Markup {
  const told = prose(
    texts.forumFooter({ commit: run.commit.slice(0, SHORT_COMMIT), workflow: nameOf(run.workflow, texts) }),
  );
  return markup`<p><sub>${told} ${link(run.url, prose(texts.runPage()))}</sub></p>`;
}

function nameOf(workflow: string, texts: Texts): string {
  return shorten(workflow, MAX_TITLE_BYTES, texts);
}
