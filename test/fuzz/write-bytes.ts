import { gzipSync } from 'node:zlib';
import type { Answer } from '../emulator/exchange.ts';
import type { ByteChange, ByteMutation, Ending, Part, Writing } from './byte-change.ts';

/** What a server writes, and what becomes of the connection then. */
export interface WrittenAnswer {
  readonly bytes: Buffer;
  readonly ending: Ending;
  /** Whether it certainly lacks a part that it announces, so that nobody may take it for whole. */
  readonly isCertainlyBroken: boolean;
}

const PLAIN: Writing = { framing: 'length', isPacked: false, pieceBytes: 65_536 };

/** Most bytes of a chunk. */
const CHUNK_BYTES = 700;

type ChangeOf<Kind extends ByteChange['kind']> = Extract<ByteChange, { readonly kind: Kind }>;

/** The bytes of an answer, changed. */
export function writeBytes(answer: Answer, mutation: ByteMutation | undefined): WrittenAnswer {
  const { writing = PLAIN, changes = [], ending = 'end' } = mutation ?? {};
  const of = <Kind extends ByteChange['kind']>(...kinds: readonly Kind[]): readonly ChangeOf<Kind>[] =>
    changes.filter((change): change is ChangeOf<Kind> => kinds.some((kind) => kind === change.kind));
  const packed = of('packing').reduce(repack, writing.isPacked ? gzipSync(answer.body) : Buffer.from(answer.body));
  const content = of('packing').some(({ to }) => to === 'none') ? Buffer.from(answer.body) : packed;
  const body = writing.framing === 'chunks' ? chunked(content, of('chunk-size')) : content;
  const length = of('length').reduce(lengthAfter, String(content.length));
  const lines = [
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    ...(writing.isPacked ? ['content-encoding: gzip'] : []),
    ...(writing.framing === 'length' ? [`content-length: ${length}`] : []),
    ...(writing.framing === 'chunks' ? ['transfer-encoding: chunked'] : []),
    'connection: close',
  ];
  const statusLine = of('status-line').reduce((_, { to }) => to, `HTTP/1.1 ${answer.status} Word`);
  const added = of('line-added').flatMap(({ line, times = 1 }) => Array.from({ length: times }, () => line));
  const head = joinLines([statusLine, ...of('line').reduce(lineChanged, lines), ...added, ''], of('line-end'));
  const whole = Buffer.concat([Buffer.from(head, 'latin1'), body]);
  const [damaged, stop] = [of('flipped', 'inserted', 'deleted', 'doubled').reduce(damage, whole), of('stopped')[0]];
  const around = (kind: 'before' | 'after') =>
    of('before', 'after')
      .filter((change) => change.kind === kind)
      .flatMap(({ bytes, times = 1 }) => Array.from({ length: times }, () => bytes))
      .map((bytes) => (bytes === 'itself' ? whole : Buffer.from(bytes, 'latin1')));
  const all = Buffer.concat([...around('before'), damaged, ...around('after')]);
  if (stop === undefined) return { bytes: all, ending, isCertainlyBroken: isBroken(writing, changes, content) };
  const at = placeIn(all, stop.in, stop.share);
  // Only a plain body that nothing but the connection ends can break off unnoticed.
  const isNoticed = writing.framing !== 'end' || at < head.length || (writing.isPacked && at > head.length);
  return {
    bytes: all.subarray(0, at),
    ending: stop.ending,
    isCertainlyBroken: changes.length === 1 && at < all.length && isNoticed,
  };
}

/** Whether the only change announces more than there is, or contradicts the rest. */
function isBroken({ framing, isPacked }: Writing, changes: readonly ByteChange[], content: Buffer): boolean {
  const [only, ...others] = changes;
  if (only === undefined || others.length > 0) return false;
  if (only.kind === 'length') return framing === 'length' && /^\+[1-9]\d*$/.test(only.to);
  if (only.kind === 'packing') return isPacked && only.to === 'cut' && content.length > 0 && only.share < 1;
  // RFC 9112, 6.1 and 6.3: such an answer may be somebody's attempt to smuggle another one in.
  return only.kind === 'line-added' && framing !== 'end' && /^content-length: [02]$/.test(only.line);
}

function repack(packed: Buffer, { to, share }: ChangeOf<'packing'>): Buffer {
  switch (to) {
    case 'cut':
      return packed.subarray(0, Math.floor(packed.length * share));
    case 'flipped':
      return damage(packed, { kind: 'flipped', in: 'anywhere', share, bit: 3 });
    case 'twice':
      return Buffer.concat([packed, packed]);
    case 'followed':
      return Buffer.concat([packed, Buffer.from('{"resource":{}}')]);
    case 'none':
      return packed;
  }
}

function chunked(content: Buffer, changes: readonly ChangeOf<'chunk-size'>[]): Buffer {
  const count = Math.ceil(content.length / CHUNK_BYTES);
  const parts = Array.from({ length: count }, (_, place) =>
    content.subarray(place * CHUNK_BYTES, (place + 1) * CHUNK_BYTES),
  );
  const chunks = [...parts, Buffer.alloc(0)].flatMap((part, place) => {
    const change = changes.find(({ nth }) => nth % (count + 1) === place);
    const size = change === undefined ? part.length.toString(16) : sizeAfter(part.length, change.to);
    return [Buffer.from(`${size}\r\n`, 'latin1'), part, Buffer.from('\r\n')];
  });
  return Buffer.concat(chunks);
}

function sizeAfter(size: number, to: string): string {
  return /^[+-]\d+$/.test(to) ? Math.max(0, size + Number(to)).toString(16) : to;
}

function lengthAfter(length: string, { to }: ChangeOf<'length'>): string {
  return /^[+-]\d+$/.test(to) ? String(Math.max(0, Number(length) + Number(to))) : to;
}

function lineChanged(lines: readonly string[], { nth, to }: ChangeOf<'line'>): readonly string[] {
  const at = nth % lines.length;
  const line = lines[at] ?? '';
  return lines.toSpliced(at, 1, ...(to === 'twice' ? [line, line] : to));
}

function joinLines(lines: readonly string[], changes: readonly ChangeOf<'line-end'>[]): string {
  const endOf = (place: number) => changes.find(({ nth }) => nth % lines.length === place)?.to ?? '\r\n';
  return lines.map((line, place) => `${line}${endOf(place)}`).join('');
}

/** A place in that part of an answer. */
function placeIn(bytes: Buffer, part: Part, share: number): number {
  const line = Math.max(0, bytes.indexOf('\r\n'));
  const end = bytes.indexOf('\r\n\r\n');
  const body = end === -1 ? bytes.length : end + 4;
  const [from, to] = {
    'status-line': [0, line],
    head: [line, body],
    'head-end': [Math.max(0, body - 4), body],
    body: [body, bytes.length],
    'last-byte': [bytes.length - 1, bytes.length - 1],
    anywhere: [0, bytes.length],
  }[part] as [number, number];
  return Math.max(0, Math.floor(from + (to - from) * share));
}

function damage(bytes: Buffer, change: ChangeOf<'flipped' | 'inserted' | 'deleted' | 'doubled'>): Buffer {
  const at = placeIn(bytes, change.in, change.share);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'flipped': {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ (1 << change.bit);
      return at < bytes.length ? flipped : bytes;
    }
    case 'inserted':
      return Buffer.concat([before, Buffer.from(change.bytes, 'latin1'), after]);
    case 'deleted':
      return Buffer.concat([before, after.subarray(change.count)]);
    case 'doubled':
      return Buffer.concat([before, after.subarray(0, change.count), after]);
  }
}
