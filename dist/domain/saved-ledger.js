/** True if a scan of ours may be running that no step looks after any more. */
export function needsCleanUp({ stage, isOurs, twinUntil }) {
    const mayRun = ['intended', 'accepted', 'conflicted', 'halting'];
    return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}
/**
 * True if the step certainly left nothing to clean up. The post step asks this before it loads
 * anything, so this module imports nothing that runs.
 */
export function isIdle(readState) {
    return readLedger(readState)?.some(needsCleanUp) === false;
}
/**
 * The name under which a step saves an entry, by its place from 0. Each entry has its own: the post
 * step gets them as environment variables, which hold at most 32,767 characters on Windows and 128
 * KiB on Linux. So an entry is saved in one write, which touches no other entry.
 */
export function stateNameAt(place) {
    return `ledger_${place}`;
}
/**
 * The text to save an entry as: what the post step needs to find its scan, in a few hundred
 * characters at most, since the texts of a hundred sites reach it at once. All but the memo are
 * short. The memo begins with the token, and is saved only while the scan's number is unknown.
 */
export function writeEntry({ memo, ...entry }) {
    const note = entry.scanId === undefined ? memo.slice(entry.token.length) : '';
    return JSON.stringify({ ...entry, ...(note !== '' && { note }) });
}
/** The entries that a step has saved; undefined if one of them is not an entry. */
export function readLedger(readState) {
    const entries = [];
    for (;;) {
        const text = readState(stateNameAt(entries.length));
        if (text === '')
            return entries;
        const entry = readEntry(text);
        if (entry === undefined)
            return undefined;
        entries.push(entry);
    }
}
function readEntry(text) {
    try {
        const saved = JSON.parse(text);
        if (!isSavedEntry(saved))
            return undefined;
        const { note = '', ...entry } = saved;
        return { ...entry, memo: entry.token + note };
    }
    catch {
        return undefined;
    }
}
const STAGES = new Set([
    'intended',
    'accepted',
    'refused',
    'conflicted',
    'found',
    'halting',
    'settled',
]);
function isSavedEntry(value) {
    if (!isRecord(value) || !isRecord(value['url']))
        return false;
    const { token, note = '', url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
    return ([token, note, url['host'], url['hash']].every((text) => typeof text === 'string') &&
        [orderedAt, cost, twin].every((number) => typeof number === 'number') &&
        STAGES.has(stage) &&
        (scanId === undefined || typeof scanId === 'string') &&
        (twinUntil === undefined || typeof twinUntil === 'number') &&
        typeof isOurs === 'boolean');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
