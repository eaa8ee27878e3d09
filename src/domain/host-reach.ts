/**
 * Who can reach a host by this name. `own`: only the machine itself. `private`: only a private
 * network. `public`: everyone. The name alone decides; it is not looked up.
 */
export type Reach = 'own' | 'private' | 'public';

type AddressRange = readonly [first: string, bits: number];

/** Loopback, and the addresses that mean the machine itself (RFC 6890). */
const OWN_V4: readonly AddressRange[] = [
  ['127.0.0.0', 8],
  ['0.0.0.0', 8],
];
/** Private use, link-local, and addresses that a provider shares among its customers. */
const PRIVATE_V4: readonly AddressRange[] = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
];

/** Who can reach the host of this URL, however it is spelled. */
export function reachOf(url: string): Reach {
  // WHATWG's parser turns any spelling of an IPv4 address into four decimal parts, and any of an
  // IPv6 address into its shortest form.
  const { hostname } = new URL(url);
  if (hostname.startsWith('[')) return reachOfIpv6(groupsOf(hostname.slice(1, -1)));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname)) return reachOfIpv4(numberOf(hostname));
  return reachOfName(hostname.replace(/\.$/, ''));
}

/** What Linux calls the loopback addresses in `/etc/hosts`. */
const OWN_NAME = /(?:^|\.)localhost$|^localhost\d?\.localdomain\d?$|^ip6-(?:localhost|loopback)$/;

function reachOfName(name: string): Reach {
  if (OWN_NAME.test(name)) return 'own';
  return !name.includes('.') || /\.(?:local|internal)$/.test(name) ? 'private' : 'public';
}

function reachOfIpv4(address: number): Reach {
  const isIn = ([first, bits]: AddressRange) => address >>> (32 - bits) === numberOf(first) >>> (32 - bits);
  if (OWN_V4.some(isIn)) return 'own';
  return PRIVATE_V4.some(isIn) ? 'private' : 'public';
}

function reachOfIpv6(groups: readonly number[]): Reach {
  const [first = 0] = groups;
  const [high = 0, low = 0] = groups.slice(-2);
  const lead = groups.slice(0, 5).every((group) => group === 0) ? groups[5] : undefined;
  // An IPv4 address within an IPv6 address (RFC 4291, 2.5.5.2).
  if (lead === 0xff_ff) return reachOfIpv4(high * 0x1_00_00 + low);
  if (lead === 0 && groups[6] === 0 && low <= 1) return 'own';
  const isUniqueLocal = first >>> 9 === 0xfc_00 >>> 9;
  const isLinkLocal = first >>> 6 === 0xfe_80 >>> 6;
  return isUniqueLocal || isLinkLocal ? 'private' : 'public';
}

/** The address as a 32-bit number. */
function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

/** The eight groups of an IPv6 address, with the zeros that `::` stands for. */
function groupsOf(address: string): readonly number[] {
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}
