import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSites, type SiteIdentity } from '../../src/render/site-label.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { hostileText } from './hostile.ts';

function labelsOf(...sites: readonly (readonly [url?: string | undefined, scanId?: string])[]): readonly string[] {
  return labelSites(sites.map(([url, scanId]) => ({ url, scanId }))).map((label) => phrase(en, label));
}

describe('the label of a site', () => {
  it('is its host where no other site has it', () => {
    expect(labelsOf(['https://shop.example/a?b=1', '1'], ['https://blog.example:8443/', '2'])).toEqual([
      'shop.example',
      'blog.example:8443',
    ]);
  });

  it('is its URL where sites share a host', () => {
    expect(labelsOf(['https://shop.example/'], ['https://shop.example/admin'], ['https://blog.example/'])).toEqual([
      'https://shop.example/',
      'https://shop.example/admin',
      'blog.example',
    ]);
  });

  it('is the number of its scan where the URL is not known, or is that of another site too', () => {
    const url = 'https://shop.example/';
    expect(labelsOf([undefined, '7'], [url, '8'], [url, '9'])).toEqual(['scan 7', 'scan 8', 'scan 9']);
  });

  it('is its place among the sites where nothing else tells it apart', () => {
    expect(labelsOf([], ['https://shop.example/'], [])).toEqual(['site 1 of 3', 'shop.example', 'site 3 of 3']);
  });

  it('never hides what differs beyond the room for it', () => {
    const long = `https://shop.example/${'a'.repeat(200)}`;
    expect(labelsOf([`${long}1`, '7'], [`${long}2`])).toEqual(['scan 7', 'site 2 of 2']);
    expect(labelsOf([`${long}1`], ['https://shop.example/'])[0]).toMatch(/^https:\/\/shop\.example\/a{78}…$/);
  });

  it('is short, and like no other, whatever the sites are called', () => {
    const url = fc.option(fc.oneof(fc.webUrl(), hostileText, fc.constant('https://shop.example/')), { nil: undefined });
    const site: fc.Arbitrary<SiteIdentity> = fc.record({
      url,
      scanId: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(site, { maxLength: 20 }), (sites) => {
        const labels = labelSites(sites).map((label) => phrase(en, label));
        expect(labels).toHaveLength(sites.length);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
