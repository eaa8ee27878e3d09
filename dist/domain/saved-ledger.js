/** True if a scan of ours may be running that nobody looks after any more. */
export function needsCleanUp({ stage, isOurs, twinUntil }) {
    const mayRun = ['intended', 'accepted', 'conflicted', 'halting'];
    return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}
/**
 * True if the step before certainly left nothing to look after. The post step asks this before it
 * loads anything, so this module imports nothing.
 */
export function isIdle(readState) {
    return readLedger(readState)?.some(needsCleanUp) === false;
}
/**
 * The name under which a step keeps an entry, by its place from 0. Each has one of its own, because
 * the post step finds them in its environment, where Windows takes at most 32,767 characters a
 * variable and Linux 128 KiB. So an entry is saved in one write, and no write touches another.
 */
export function stateNameAt(place) {
    return `ledger_${place}`;
}
/** The entries that a step has kept; undefined if one of them is none of ours. */
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
        const entry = JSON.parse(text);
        return isEntry(entry) ? entry : undefined;
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
function isEntry(value) {
    if (!isRecord(value))
        return false;
    const { token, memo, url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
    return ([token, memo, url].every((text) => typeof text === 'string') &&
        [orderedAt, cost, twin].every((number) => typeof number === 'number') &&
        STAGES.has(stage) &&
        (scanId === undefined || typeof scanId === 'string') &&
        (twinUntil === undefined || typeof twinUntil === 'number') &&
        typeof isOurs === 'boolean');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
