import { isIdle } from './domain/saved-ledger.js';
// Most runs leave nothing to clean up. The rest of the code is loaded only for those that do.
if (!isIdle((name) => process.env[`STATE_${name}`] ?? '')) {
    // The runner does not name the stage. It only starts a different file.
    process.argv[2] = 'post';
    await import('./index.js');
}
