import { isIdle } from './domain/saved-ledger.js';
// Most runs leave nothing to look after. The whole code is loaded only for those that do.
if (!isIdle((name) => process.env[`STATE_${name}`] ?? '')) {
    // The runner tells the stages apart only by the file that it starts.
    process.argv[2] = 'post';
    await import('./index.js');
}
