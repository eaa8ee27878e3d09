import { describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { Emulator, type EmulatorOptions } from './emulator.ts';
import { serviceMessage } from './errors.ts';
import { ManualClock } from './manual-clock.ts';

const DAY_MS = 86_400_000;

function arrange(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = new ManualClock();
  const emulator = new Emulator({ clock, ...options });
  return { clock, emulator, caller: new Caller(emulator) };
}

/** A service error as it arrives. */
function refusal(errorCode: number, parameter?: string) {
  const message = serviceMessage(errorCode);
  return { error: { errorCode, message: parameter === undefined ? message : `${message} - ${parameter}` } };
}

describe('createJob', () => {
  it('creates a scan, charges for it, and does not give its number', async () => {
    const { caller, emulator, clock } = arrange();
    expect(await caller.createJob({ Memo: 'H1 audit (#1)' })).toEqual({
      returnCode: '0',
      returnDesc: 'Request Success',
      returnMessage: 'Success',
      resources: null,
    });
    expect(emulator.jobs).toHaveLength(1);
    expect(emulator.orderedJobs[0]).toMatchObject({ sentMemo: 'H1 audit (#1)', target: 'shop.example' });
    expect(emulator.charges).toEqual([{ instanceNo: '2100000001', kind: 'charged', at: clock.now() }]);
  });

  it('accepts everything that the vendor documents', async () => {
    const { caller, emulator } = arrange();
    const order = {
      ExcludeUrl: ['https://shop.example/event', 'https://shop.example/robot.txt'],
      Headers: { Cookie: 'XSRF-TOKEN=eyJ; PHPSESSIONID=e', 'X-Custom-Header': 'Bar' },
      VulnItems: ['XSS', 'Insecure SSL/TLS'],
      UserAgent: 'Android',
      Speed: '3',
      Memo: '샘플',
    };
    await caller.createJob(order);
    expect(emulator.orderedJobs[0]?.order).toEqual({
      startUrl: 'https://shop.example/',
      excludeUrls: order.ExcludeUrl,
      headers: order.Headers,
      vulnItems: order.VulnItems,
      userAgent: 'Android',
      speed: '3',
      memo: '샘플',
      masterInstanceNo: undefined,
    });
  });

  it.each([
    ['no StartUrl', { StartUrl: undefined }, refusal(160432, 'StartUrl')],
    ['a blank StartUrl', { StartUrl: '' }, refusal(160432, 'StartUrl')],
    ['a StartUrl that is not a string', { StartUrl: 7 }, refusal(160433, 'StartUrl')],
    ['a StartUrl without http or https', { StartUrl: 'shop.example' }, refusal(160331)],
    ['a StartUrl with another scheme', { StartUrl: 'ftp://shop.example' }, refusal(160331)],
    ['a StartUrl with a space', { StartUrl: 'https://shop.example/a b' }, refusal(160431, 'StartUrl')],
    ['no VulnItems', { VulnItems: undefined }, refusal(160432, 'VulnItems')],
    ['empty VulnItems', { VulnItems: [] }, refusal(160432, 'VulnItems')],
    ['VulnItems that are not a list', { VulnItems: 'ALL' }, refusal(160433, 'VulnItems')],
    ['an unknown item', { VulnItems: ['XSS', 'Telepathy'] }, refusal(160433, 'VulnItems')],
    ['ALL among others', { VulnItems: ['ALL', 'XSS'] }, refusal(160433, 'VulnItems')],
    ['no UserAgent', { UserAgent: null }, refusal(160432, 'UserAgent')],
    ['an unknown UserAgent', { UserAgent: 'pc chrome' }, refusal(160433, 'UserAgent')],
    ['no Speed', { Speed: undefined }, refusal(160432, 'Speed')],
    ['a Speed that is a number', { Speed: 1 }, refusal(160433, 'Speed')],
    ['an unknown Speed', { Speed: '4' }, refusal(160433, 'Speed')],
    ['a Memo that is not a string', { Memo: 1 }, refusal(160433, 'Memo')],
    ['a Memo with markup', { Memo: '<b>' }, refusal(160431, 'Memo')],
    ['a Memo with a line break', { Memo: 'a\nb' }, refusal(160431, 'Memo')],
    ['ExcludeUrl that is not a list', { ExcludeUrl: 'https://shop.example/a' }, refusal(160433, 'ExcludeUrl')],
    ['an ExcludeUrl that is not a URL', { ExcludeUrl: ['/a'] }, refusal(160431, 'ExcludeUrl')],
    ['Headers that are not an object', { Headers: ['Cookie: a'] }, refusal(160433, 'Headers')],
    ['a header that is not a string', { Headers: { Age: 1 } }, refusal(160433, 'Headers')],
    ['a header with a line break', { Headers: { Cookie: 'a\r\nb' } }, refusal(160332, 'Headers')],
    ['a header name with a space', { Headers: { 'My Header': 'a' } }, refusal(160332, 'Headers')],
    ['a MasterInstanceNo that is a number', { MasterInstanceNo: 1 }, refusal(160433, 'MasterInstanceNo')],
    ['an unknown MasterInstanceNo', { MasterInstanceNo: '99' }, refusal(901)],
    ['a parameter that does not exist', { ExcludeURL: [] }, refusal(160431, 'ExcludeURL')],
  ])('refuses %s', async (_, order, answer) => {
    const { caller, emulator } = arrange();
    expect(await caller.createJob(order)).toEqual(answer);
    expect(emulator.jobs).toEqual([]);
    expect(emulator.charges).toEqual([]);
  });

  it('refuses a target that is not the customer’s', async () => {
    const { caller, emulator } = arrange();
    emulator.account.foreignDomains.add('shop.example');
    expect(await caller.createJob()).toEqual(refusal(160451));
  });

  it('refuses a target that does not answer', async () => {
    const { caller, emulator } = arrange();
    emulator.account.unreachableDomains.add('shop.example');
    expect(await caller.createJob()).toEqual(refusal(160353));
  });

  it('refuses if the queue is full, or if too many scans are waiting', async () => {
    const { caller, emulator } = arrange({ account: { queueCapacity: 2, maxWaiting: 1 } });
    emulator.seed({ startUrl: 'https://other.example', createdAt: emulator.now(), isOurs: false });
    expect(await caller.createJob({ StartUrl: 'https://one.example' })).toMatchObject({ returnCode: '0' });
    expect(await caller.createJob({ StartUrl: 'https://two.example' })).toEqual(refusal(160452));
    emulator.account.queueCapacity = 3;
    expect(await caller.createJob({ StartUrl: 'https://two.example' })).toEqual(refusal(160454));
  });
});

describe('one target', () => {
  it('is never scanned twice at once, under any path or port', async () => {
    const { caller, emulator } = arrange();
    await caller.createJob({ StartUrl: 'https://shop.example/' });
    expect(await caller.createJob({ StartUrl: 'http://SHOP.example:8080/admin' })).toEqual(refusal(160453));
    expect(await caller.createJob({ StartUrl: 'https://www.shop.example/' })).toMatchObject({ returnCode: '0' });
    expect(emulator.mostAliveAtOnce('shop.example')).toBe(1);
    expect(emulator.charges).toHaveLength(2);
  });

  it('is occupied by a scan that is still stopping, and free once it has stopped', async () => {
    const { caller, clock } = arrange({ script: { queuedMs: 0, crawlPendingMs: 0, stoppingMs: 10_000 } });
    await caller.createJob();
    await caller.stopJob('2100000001');
    await clock.advance(9_999);
    expect(await caller.createJob()).toEqual(refusal(160453));
    await clock.advance(1);
    expect(await caller.createJob()).toMatchObject({ returnCode: '0' });
  });

  it('is occupied by another account’s scan, which is not shown', async () => {
    const { caller, emulator } = arrange();
    const job = emulator.seed({ startUrl: 'https://shop.example', createdAt: emulator.now(), isOurs: false });
    expect(await caller.createJob()).toEqual(refusal(160453));
    expect(await caller.rows()).toEqual([]);
    expect(await caller.stopJob(job.instanceNo)).toEqual(refusal(901));
  });
});

describe('a re-diagnosis', () => {
  const FIRST = { startUrl: 'https://shop.example/', createdAt: Date.UTC(2026, 9, 1) };

  it('is free twice and refused the third time', async () => {
    const { caller, emulator, clock } = arrange();
    const first = emulator.seed(FIRST);
    for (const kind of ['free', 'free']) {
      expect(await caller.createJob({ MasterInstanceNo: first.instanceNo })).toMatchObject({ returnCode: '0' });
      expect(emulator.charges.at(-1)).toMatchObject({ kind });
      await clock.advance(DAY_MS);
    }
    expect(await caller.createJob({ MasterInstanceNo: first.instanceNo })).toEqual(refusal(160455));
    expect(emulator.charges).toHaveLength(2);
    expect(first.rescans.map(({ instanceNo }) => instanceNo)).toEqual(['2100000002', '2100000003']);
  });

  it('is possible until 60 days after the first diagnosis ended', async () => {
    const { caller, emulator, clock } = arrange();
    const first = emulator.seed(FIRST);
    const endedAt = first.momentAt(emulator.now()).endedAt ?? Number.NaN;
    await clock.advanceTo(endedAt + 60 * DAY_MS);
    expect(await caller.row()).toMatchObject({ rescan_button: 'possible' });
    expect(await caller.createJob({ MasterInstanceNo: first.instanceNo })).toMatchObject({ returnCode: '0' });
    await clock.advance(1);
    expect(await caller.row()).toMatchObject({ rescan_button: 'expired' });
    expect(await caller.createJob({ MasterInstanceNo: first.instanceNo })).toEqual(refusal(160455));
  });

  it('is refused for another domain, for a re-diagnosis, and for a scan that did not complete', async () => {
    const { caller, emulator } = arrange();
    const first = emulator.seed(FIRST);
    const second = emulator.seed({ ...FIRST, createdAt: Date.UTC(2026, 9, 2), master: first });
    const failed = emulator.seed({ ...FIRST, script: { end: 'scan-failed' } });
    const other = { StartUrl: 'https://other.example', MasterInstanceNo: first.instanceNo };
    expect(await caller.createJob(other)).toEqual(refusal(160455));
    expect(await caller.createJob({ MasterInstanceNo: second.instanceNo })).toEqual(refusal(160455));
    expect(await caller.createJob({ MasterInstanceNo: failed.instanceNo })).toEqual(refusal(160455));
  });
});
