/**
 * Keys whose issuers gave them a form of their own, so that they are known wherever they stand. The
 * list is short on purpose: docs/decisions/0005-known-key-forms.md says why.
 */
import { matchesIn, type TextPart } from '../text/pattern-search.ts';
import { PEM_KEY_IN_BASE64 } from './pem-key.ts';

/**
 * The forms of AWS, GitHub, GitLab, Shopify and DigitalOcean follow their pages of November 2026.
 * The others are as rules for finding keys commonly have them. No issuer promises a length: each is
 * the shortest seen, or less.
 */
const FORMS: readonly string[] = [
  // Amazon Web Services: access keys, both long-lived and of a session.
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z\\d])',
  // NAVER Cloud: access and secret keys of sub-accounts.
  'ncp_iam_[A-Za-z\\d]{16,100}',
  // GitHub, GitLab, npm, PyPI, Docker Hub, RubyGems.
  'gh[opur]_[A-Za-z\\d]{36,255}',
  // An app's installation; the newer ones hold a JSON web token.
  'ghs_[\\w.-]{36,4096}',
  'github_pat_\\w{22,255}',
  'gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas)-[\\w-]{20,255}(?:\\.\\w{1,20}){0,2}',
  'npm_[A-Za-z\\d]{36}',
  'pypi-[\\w-]{85,1000}',
  'dckr_(?:pat|oat)_[\\w-]{15,100}',
  'rubygems_[a-f\\d]{48}',
  // Slack: tokens, and addresses that accept messages.
  'xox[abeoprs]-[\\w-]{10,250}',
  'xapp-\\d-[\\w-]{10,250}',
  '(?<=hooks\\.slack\\.com/(?:services|workflows)/)[\\w/]{20,120}',
  // Stripe: secret and restricted keys, webhook secrets.
  '[rs]k_(?:live|test)_[A-Za-z\\d]{16,250}',
  'whsec_[A-Za-z\\d+/=]{24,100}',
  // Google: API keys, secrets of OAuth clients, access tokens.
  'AIza[\\w-]{35}',
  'GOCSPX-[\\w-]{28}',
  'ya29\\.[\\w-]{20,2000}',
  // OpenAI, Anthropic.
  'sk-(?:proj-|svcacct-|admin-|ant-)[\\w-]{20,250}',
  'sk-[A-Za-z\\d]{20}T3BlbkFJ[A-Za-z\\d]{20}',
  // SendGrid, Telegram, Shopify, DigitalOcean, HashiCorp Vault, Hugging Face.
  'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}',
  '\\d{8,10}:AA[\\w-]{33}(?![\\w-])',
  'shp(?:at|ca|pa|ss)_[a-fA-F\\d]{32}',
  'do[opr]_v1_[a-f\\d]{64}',
  'hv[bs]\\.[\\w-]{24,250}',
  'hf_[A-Za-z]{34}',
];

/**
 * Letters and digits before a form make it part of something else, unless they end an escape such
 * as `%3D` or `\n`.
 */
const KEY = new RegExp(
  `(?:(?<![A-Za-z\\d])|(?<=%[\\dA-Fa-f]{2}|\\\\[nrt]))(?:${[...FORMS, PEM_KEY_IN_BASE64].join('|')})`,
  'g',
);

/** Keys of well-known issuers, and PEM keys in base64, which are found the same way. */
export function issuerKeys(text: string): readonly TextPart[] {
  return matchesIn(text, KEY).map(({ 0: key, index }) => ({ start: index, end: index + key.length }));
}
