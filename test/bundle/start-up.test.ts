import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const INDEX = path.resolve(import.meta.dirname, '../../dist/index.js');
const TELL_MODULES = "process.on('exit', () => process.stderr.write(JSON.stringify(process.moduleLoadList)));";

describe('a step without its inputs', () => {
  it('ends before Node has loaded its cryptography, or its files in promises', () => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(TELL_MODULES)}`, INDEX];
    const { status, stderr } = spawnSync(process.execPath, args, { env: {}, encoding: 'utf8' });
    expect(status).toBe(1);
    const loaded = JSON.parse(stderr) as readonly string[];
    // Node's standard output brings its sockets.
    expect(loaded).toContain('NativeModule net');
    expect(loaded.filter((name) => / (?:internal\/)?(?:crypto|fs\/promises)/.test(name))).toEqual([]);
  });
});
