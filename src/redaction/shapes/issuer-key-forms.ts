/**
 * Keys whose issuers gave them a form of their own, which makes them recognisable anywhere. The
 * list is short on purpose: docs/decisions/0005-known-key-forms.md says why.
 */
import { anyOf } from '../text/character-spellings.ts';
import { matchesIn, type TextPart } from '../text/pattern-search.ts';
import type { Shape } from './credential-pattern.ts';
import { PEM_BEGINNINGS_IN_BASE64 } from './pem-key.ts';

/**
 * The text that every key of a form contains, and the form. In the form, `@` stands for any of
 * those texts.
 *
 * The forms of AWS, GitHub, GitLab, Shopify and DigitalOcean follow their pages of November 2026.
 * The others follow the usual rules for finding keys. No issuer promises a length, so each length
 * is the shortest seen, or less.
 */
const FORMS: readonly (readonly [signs: string, form: string])[] = [
  // Amazon Web Services: access keys, both long-lived and for one session.
  ['AKIA ASIA ABIA ACCA', '@[A-Z2-7]{16}(?![A-Z\\d])'],
  // NAVER Cloud: access and secret keys of sub-accounts.
  ['ncp_iam_', '@[A-Za-z\\d]{16,100}'],
  // GitHub, GitLab, npm, PyPI, Docker Hub, RubyGems.
  ['gho_ ghp_ ghu_ ghr_', '@[A-Za-z\\d]{36,255}'],
  // Tokens of an app's installation; newer ones contain a JSON web token.
  ['ghs_', '@[\\w.-]{36,4096}'],
  ['github_pat_', '@\\w{22,255}'],
  ['glpat- glptt- gldt- glrt- glcbt- glsoat- glft- glimt- glagent- gloas-', '@[\\w-]{20,255}(?:\\.\\w{1,20}){0,2}'],
  ['npm_', '@[A-Za-z\\d]{36}'],
  ['pypi-', '@[\\w-]{85,1000}'],
  ['dckr_pat_ dckr_oat_', '@[\\w-]{15,100}'],
  ['rubygems_', '@[a-f\\d]{48}'],
  // Slack: tokens, and URLs that accept messages.
  ['xoxa- xoxb- xoxe- xoxo- xoxp- xoxr- xoxs-', '@[\\w-]{10,250}'],
  ['xapp-', '@\\d-[\\w-]{10,250}'],
  ['hooks.slack.com/services/ hooks.slack.com/workflows/', '(?<=@)[\\w/]{20,120}'],
  // Stripe: secret and restricted keys, webhook secrets.
  ['rk_live_ rk_test_ sk_live_ sk_test_', '@[A-Za-z\\d]{16,250}'],
  ['whsec_', '@[A-Za-z\\d+/=]{24,100}'],
  // Google: API keys, secrets of OAuth clients, access tokens.
  ['AIza', '@[\\w-]{35}'],
  ['GOCSPX-', '@[\\w-]{28}'],
  ['ya29.', '@[\\w-]{20,2000}'],
  // OpenAI, Anthropic.
  ['sk-proj- sk-svcacct- sk-admin- sk-ant-', '@[\\w-]{20,250}'],
  ['sk-', '@[A-Za-z\\d]{20}T3BlbkFJ[A-Za-z\\d]{20}'],
  // SendGrid, Telegram, Shopify, DigitalOcean, HashiCorp Vault, Hugging Face.
  ['SG.', '@[\\w-]{16,32}\\.[\\w-]{16,64}'],
  [':AA', '\\d{8,10}@[\\w-]{33}(?![\\w-])'],
  ['shpat_ shpca_ shppa_ shpss_', '@[a-fA-F\\d]{32}'],
  ['doo_v1_ dop_v1_ dor_v1_', '@[a-f\\d]{64}'],
  ['hvb. hvs.', '@[\\w-]{24,250}'],
  ['hf_', '@[A-Za-z]{34}'],
  [PEM_BEGINNINGS_IN_BASE64.join(' '), '@[A-Za-z\\d+/]{8,65536}={0,2}'],
];

/**
 * A letter or digit before a form makes it part of something else, unless it ends an escape such as
 * `%3D` or `\n`.
 */
const KEY = new RegExp(
  `(?:(?<![A-Za-z\\d])|(?<=%[\\dA-Fa-f]{2}|\\\\[nrt]))(?:${FORMS.map(([signs, form]) => form.replace('@', anyOf(signs.split(' ')))).join('|')})`,
  'g',
);

const TRIGGER = new RegExp(anyOf(FORMS.flatMap(([signs]) => signs.split(' '))));

/** Finds keys of well-known issuers, and PEM keys in base64, which are found the same way. */
export const issuerKeys: Shape = { trigger: TRIGGER, find: issuerKeysIn };

function issuerKeysIn(text: string): readonly TextPart[] {
  return matchesIn(text, KEY).map(({ 0: key, index }) => ({ start: index, end: index + key.length }));
}
