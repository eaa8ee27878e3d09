import { BlockList, isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reach, reachOf } from '../../src/domain/host-reach.ts';

describe('the reach of a URL’s host', () => {
  const CASES: readonly (readonly [reach: Reach, ...hosts: string[]])[] = [
    [
      'own',
      'localhost',
      'LOCALHOST',
      'localhost.',
      'localhost.localdomain',
      'localhost6.localdomain6',
      'ip6-localhost',
      'ip6-loopback',
      'shop.localhost',
      'a.b.LocalHost.',
      '%6cocalhost',
      'ｌｏｃａｌｈｏｓｔ',
    ],
    ['own', '127.0.0.1', '127.1', '127.0.1', '127.0.0.1.', '127.255.255.254', '0x7f.0.0.1', '0X7F.1', '017700000001'],
    ['own', '2130706433', '0x7f000001', '0177.0.0.1', '①②⑦.0.0.1', '１２７.１'],
    ['own', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::FFFF:7f00:1]', '[0::ffff:127.9.9.9]'],
    ['own', '0.0.0.0', '0', '0x0', '[::]', '[::0.0.0.0]', '[::ffff:0.0.0.0]'],
    ['private', '10.0.0.1', '10.255.255.255', '0xa.1', '167772161', '[::ffff:10.0.0.1]'],
    ['private', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.1', '[::ffff:192.168.0.1]'],
    ['private', '169.254.169.254', '100.64.0.1', '100.127.255.255', '[::ffff:100.64.0.1]'],
    ['private', '[fc00::]', '[fdff:ffff::1]', '[FD12:3456::1]', '[fe80::1]', '[febf:ffff::]'],
    ['private', 'intranet', 'intranet.', 'printer.local', 'api.internal', 'api.INTERNAL.', 'local', '쇼핑'],
    ['public', 'shop.example', 'localhost.example.com', 'mylocalhost.com', 'notlocal.com', 'a.xlocal', 'a.local.com'],
    ['public', '126.255.255.255', '128.0.0.1', '9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0'],
    ['public', '192.167.0.1', '192.169.0.1', '169.253.0.1', '100.63.255.255', '100.128.0.0', '203.0.113.7', '1.0.0.0'],
    ['public', '[2001:db8::1]', '[fbff::]', '[fe00::]', '[fe7f::]', '[fec0::]', '[::2]', '[::ffff:8.8.8.8]', '[1::1]'],
    ['public', '[1::ffff:7f00:1]', '[::1:ffff:7f00:1]', 'internal.example.com', '쇼핑.example'],
  ];

  test.each(CASES)('is %s for %s', (reach, ...hosts) => {
    for (const host of hosts) {
      for (const url of [`http://${host}`, `https://${host}/a?b`, `https://${host}:8443/`]) {
        expect([host, reachOf(url)]).toEqual([host, reach]);
      }
    }
  });

  /** Node's own lists of the same ranges. */
  function listOf(...subnets: readonly (readonly [net: string, prefix: number])[]): BlockList {
    const list = new BlockList();
    for (const [net, prefix] of subnets) list.addSubnet(net, prefix, isIP(net) === 6 ? 'ipv6' : 'ipv4');
    return list;
  }
  const OWN = listOf(['127.0.0.0', 8], ['0.0.0.0', 8], ['::1', 128], ['::', 128]);
  const PRIVATE = listOf(
    ...([
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['169.254.0.0', 16],
      ['100.64.0.0', 10],
    ] as const),
    ...([
      ['fc00::', 7],
      ['fe80::', 10],
    ] as const),
  );

  const bytes = fc
    .tuple(fc.constantFrom(0, 10, 100, 126, 127, 169, 172, 192, 203), fc.nat(255), fc.nat(255), fc.nat(255))
    .chain(([a, b, c, d]) =>
      fc.constantFrom([a, b, c, d], [a, 64, c, d], [a, 168, c, d], [a, 254, c, d], [a, 16, c, d]),
    );

  /** One address in many spellings: parts in any base, where the last may stand for several. */
  const ipv4 = fc
    .tuple(bytes, fc.integer({ min: 1, max: 4 }), fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 }))
    .map(([address, parts, bases]) => {
      const last = address.slice(parts - 1).reduce((number, part) => number * 256 + part, 0);
      const spelled = [...address.slice(0, parts - 1), last].map((part, index) => {
        const base = bases[index] ?? 10;
        return `${base === 16 ? '0x' : base === 8 ? '0' : ''}${part.toString(base)}`;
      });
      return { address: address.join('.'), spelled: spelled.join('.') };
    });

  function expected(address: string, family: 'ipv4' | 'ipv6'): Reach {
    if (OWN.check(address, family)) return 'own';
    return PRIVATE.check(address, family) ? 'private' : 'public';
  }

  test("agrees with Node's own lists for an IPv4 address in any spelling", () => {
    const seen = new Set<Reach>();
    fc.assert(
      fc.property(ipv4, ({ address, spelled }) => {
        const reach = expected(address, 'ipv4');
        seen.add(reach);
        expect(reachOf(`http://${spelled}/`)).toBe(reach);
        expect(reachOf(`http://[::ffff:${address}]/`)).toBe(reach);
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBe(3);
  });

  test("agrees with Node's own lists for an IPv6 address in any spelling", () => {
    const group = fc.oneof(fc.constantFrom(0, 1, 0xfc00, 0xfdff, 0xfe80, 0xfebf, 0xfec0), fc.nat(0xffff));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.boolean(), (groups, isUpper) => {
        // Mapped addresses are left out, since Node's lists treat them as IPv4.
        fc.pre(groups[5] !== 0xffff);
        const address = groups.map((each) => each.toString(16)).join(':');
        const spelled = isUpper ? address.toUpperCase() : address;
        expect(reachOf(`http://[${spelled}]/`)).toBe(expected(address, 'ipv6'));
      }),
      { numRuns: 3000 },
    );
  });
});
