import { expect, test } from '@jest/globals';
import { withTempFolder } from '../../src/system/index.js';
import { runNode } from '../process.js';

const ENTRY = new URL('../../src/entry.js', import.meta.url).href;

test('a post step that goes wrong warns; the job stays as it was', () =>
  withTempFolder(async folder => {
    const script = `(await import(${JSON.stringify(ENTRY)})).post('setup')`;
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, STATE_XINCHUANG_GO_CACHES: '{' };
    const { code, stdout } = await runNode('--input-type=module', ['-e', script], { cwd: folder, env });
    expect(stdout).toMatch(/^::warning::XC-BUG /);
    expect(code).toBe(0);
  }));
