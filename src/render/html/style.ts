import { type Css, css, cssString, cssWord } from '../../escape/css.ts';
import { SEVERITIES, type Severity } from '../../judge/severity.ts';

/** The names of the colours, including those of the severities. */
type Palette = Readonly<
  Record<'ground' | 'surface' | 'inset' | 'border' | 'text' | 'muted' | Severity | 'good' | 'accent', string>
>;

/**
 * The hues. Text in each of them has the contrast of WCAG 2.2's level AA, 4.5 to 1, on every
 * background.
 */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#f5f6f8',
    surface: '#ffffff',
    inset: '#eef0f4',
    border: '#d5dae2',
    text: '#1b212c',
    muted: '#525b6a',
    high: '#b3212b',
    medium: '#8a5200',
    low: '#1f5fae',
    good: '#17663a',
    accent: '#1f5fae',
  },
  dark: {
    ground: '#11151b',
    surface: '#1a2029',
    inset: '#12171e',
    border: '#353f4d',
    text: '#e6eaf0',
    muted: '#a5b0be',
    high: '#ff8f8a',
    medium: '#f2b950',
    low: '#86b7ff',
    good: '#6ed09a',
    accent: '#86b7ff',
  },
};

function declare(palette: Palette): Css {
  const [first, ...others] = Object.entries(palette).map(([name, hue]) => css`--${cssWord(name)}:${cssWord(hue)}`);
  return first === undefined ? css`` : others.reduce((all, each) => css`${all};${each}`, first);
}

function inOneLine(rules: readonly Css[]): Css {
  return rules.reduce((all, rule) => css`${all}${rule}`, css``);
}

const PAGE = css`
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR",sans-serif;overflow-wrap:anywhere;word-break:keep-all}
main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:2rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--muted);font-size:.85rem}
h1,h2,h3,h4,h5,p,ul,dl,dd,pre,fieldset{margin:0;padding:0}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em}
h2{font-size:1.15rem;margin:2.75rem 0 .9rem}
h3{font-size:1rem;margin:1.75rem 0 .6rem}
h4{font-size:.95rem;font-weight:600;margin:1.1rem 0 .5rem;color:var(--muted)}
.standards{font-size:.82rem;margin:-.3rem 0 .5rem;color:var(--muted)}
h5{font-size:.8rem;font-weight:600;margin:1.1rem 0 .35rem;color:var(--muted)}
ul{list-style:none}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.85rem;unicode-bidi:isolate;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.verdict,.messages ul,.facts,.finding,.fixed li,.entries li,.filters,.left-out,.filtered{background:var(--surface);border:1px solid var(--border);border-radius:10px}
`;

const FACTS = css`
.verdict{display:flex;gap:1.1rem;align-items:flex-start;padding:1.5rem;border-left-width:8px}
.verdict p{margin-top:.5rem}
.verdict .sign{width:2.5rem;height:2.5rem}
.good{--sign:var(--good)}.bad{--sign:var(--high)}.warning{--sign:var(--medium)}.neutral{--sign:var(--muted)}
.verdict{border-left-color:var(--sign)}
.verdict h1{color:var(--sign)}
.sign{flex:none;width:1rem;height:1rem;fill:none;stroke:var(--surface);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.sign circle,.sign .shape{fill:var(--sign);stroke:none}
.messages ul{padding:1rem 1.25rem 1rem 2.25rem;list-style:disc}
.messages li+li{margin-top:.4rem}
.next{padding-top:.2rem}
.counts{width:100%;border-collapse:separate;border-spacing:0;background:var(--surface);border:1px solid var(--border);border-radius:10px;overflow:hidden;font-variant-numeric:tabular-nums}
.counts th,.counts td{padding:.5rem .8rem;text-align:right;border-top:1px solid var(--border)}
.counts tr:first-child th{border-top:0;color:var(--muted);font-size:.85rem}
.counts th:first-child{text-align:left;font-weight:600}
.counts .result{color:var(--muted);font-size:.8rem}
.counts .exceeded,.counts .exceeded .result{color:var(--high);font-weight:700}
.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.45rem 1.5rem;padding:1rem 1.25rem}
.facts dt{color:var(--muted)}
.facts bdi{display:block}
.bar{display:block;border-radius:8px;margin-bottom:.75rem}
.of-bar{stroke:var(--surface);stroke-width:1}
${inOneLine(SEVERITIES.map(cssWord).map((severity) => css`.of-bar.${severity}{fill:var(--${severity})}`))}
.chart p{margin-top:.6rem;color:var(--muted);font-size:.9rem}
`;

const FINDINGS = css`
.badge,.mark{display:inline-block;padding:.05rem .55rem;border:1px solid currentColor;border-radius:4px;font-size:.78rem;font-weight:600;white-space:nowrap}
${inOneLine(SEVERITIES.map(cssWord).map((severity) => css`.badge.${severity}{--hue:var(--${severity})}`))}
.badge{background:var(--hue);border-color:var(--hue);color:var(--surface)}
.mark{color:var(--muted);border-radius:99px}
.mark.new{color:var(--high)}.mark.fixed{color:var(--good)}
.mark.ignored{border-style:dashed}
.finding{margin-top:.5rem;overflow:hidden}
.finding summary{padding:.75rem 1rem .75rem 2.2rem;cursor:pointer;list-style:none;position:relative}
.finding summary::-webkit-details-marker{display:none}
.finding summary::before{content:"";position:absolute;left:1rem;top:1.25rem;width:.45rem;height:.45rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg)}
.finding[open] summary::before{transform:rotate(45deg)}
.finding summary:focus-visible{outline-offset:-3px;border-radius:10px}
.title{font-weight:600}
.place,.through{display:block;margin-top:.3rem}
.through{color:var(--muted);font-size:.88rem}
.parts{padding:0 1rem 1.1rem 2.2rem;border-top:1px solid var(--border)}
.parts p{margin:.3rem 0 0}
.prose,pre{white-space:pre-wrap}
pre{padding:.7rem .85rem;background:var(--inset);border:1px solid var(--border);border-radius:6px;overflow:hidden}
pre.long{max-height:26rem;overflow:auto}
.fixed li,.entries li{padding:.6rem 1rem;margin-top:.5rem}
.entries code{display:block;margin-top:.3rem;color:var(--muted)}
.left-out,.filtered{padding:.75rem 1rem;margin-top:.75rem}
.left-out{border-left:6px solid var(--medium)}
.filters,.filtered{display:none}
`;

/**
 * All browsers have supported `:has()` since the end of 2023. Without it, there are no filters and
 * everything is shown.
 */
const FILTERS = css`
@supports selector(:has(*)){
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;padding:.8rem 1.25rem}
.filters fieldset{border:0;display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.1rem;min-width:0}
.filters legend{float:left;padding:0;margin-right:.1rem;color:var(--muted);font-size:.88rem}
.filters label{display:flex;align-items:center;gap:.45rem;min-height:1.75rem;cursor:pointer}
.filters input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
body:has(.filters input:not(:checked)) .filtered{display:block}
${SEVERITIES.map(cssWord).map((severity) => css`body:has(#show-${severity}:not(:checked)) .of-${severity}{display:none}`)}
${['new', 'unchanged', 'ignored', 'fixed'].map(cssWord).map((standing) => css`body:has(#show-${standing}:not(:checked)) .is-${standing}{display:none}`)}
body:has(#show-new:not(:checked)):has(#show-unchanged:not(:checked)) .counted{display:none}
}
`;

const MEDIA = css`
@media (max-width:36rem){
main,footer{padding-left:.9rem;padding-right:.9rem}
main{padding-top:1rem}
h1{font-size:1.3rem}
.verdict{padding:1.1rem;gap:.8rem}
.counts th,.counts td{padding:.4rem .45rem}
.filters legend{float:none;width:100%}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.6rem}
.parts,.finding summary{padding-left:1.1rem}
.finding summary{padding-left:2rem}
}
@media print{
:root{color-scheme:light;${declare(PALETTES.light)};--ground:#ffffff}
@page{margin:14mm 14mm 18mm}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,footer{max-width:none;padding:0}
.filters{display:none}
.finding summary{padding-left:1rem;break-after:avoid}
.finding summary::before{display:none}
.parts{padding-left:1rem}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
pre.long{max-height:none;overflow:hidden}
h2,h3,h4,h5,.standards{break-after:avoid}
.verdict,.counts,.fixed li,.entries li,.finding summary{break-inside:avoid}
.parts>h5+*{break-before:avoid}
.parts>h5:first-child{break-before:avoid}
pre,.prose{orphans:4;widows:4}
}
`;

/**
 * The page's style sheet: system fonts, nothing fetched, nothing from a report.
 * @param running what is at the foot of each printed page, next to its number
 */
export function styleOf(running: string): Css {
  return css`${STYLE}
@page{@bottom-left{content:${cssString(running)};font-size:8pt;color:#525b6a}@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#525b6a}}`;
}

const STYLE = css`:root{color-scheme:light dark;${declare(PALETTES.light)}}
@media (prefers-color-scheme:dark){:root{${declare(PALETTES.dark)}}}
${[PAGE, FACTS, FINDINGS, FILTERS, MEDIA]}`;
