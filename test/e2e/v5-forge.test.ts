import { describe, expect, test } from '@jest/globals';
import { type Forge, openForge, upsertComment } from '../../src/forge/index.js';
import { commentMarker } from '../../src/report/index.js';
import { realSystem } from '../../src/system/index.js';
import { v5Api } from '../v5-api.js';

const marker = commentMarker('report');
const SHA = 'a'.repeat(40);
const tokens = {
  'ours-0001': { login: 'ci-robot', may: 'write' },
  'reads-0001': { login: 'reader', may: 'read' },
} as const;

describe.each(['gitee', 'gitcode'] as const)('%s', as => {
  const withApi = async (
    comments: readonly { body: string; by: string }[],
    body: (api: Awaited<ReturnType<typeof v5Api>>, open: (token: string) => Promise<Forge>) => Promise<void>,
  ) => {
    const api = await v5Api({ as, pull: { number: 7, sha: SHA }, tokens, comments });
    const openFor = async (token: string) => {
      const env = { XC_FORGE_API: api.api, XC_FORGE_REPO: 'acme/gateway', [`${as.toUpperCase()}_TOKEN`]: token };
      const opened = await openForge({ kind: as }, undefined, realSystem(new AbortController().signal, env));
      if ('reason' in opened) throw opened.reason;
      return opened.forge;
    };
    try {
      await body(api, openFor);
    } finally {
      await api.close();
    }
  };
  test('one comment over pages that carry no Link: created, left alone, updated, one too many removed', () =>
    withApi(
      Array.from({ length: 200 }, (_, i) => ({ body: `c${i}`, by: 'alice' })),
      async (api, open) => {
        const forge = await open('ours-0001');
        expect(await upsertComment(forge, '7', marker, `${marker}\n一`)).toMatchObject({ outcome: 'created' });
        expect(await upsertComment(forge, '7', marker, `${marker}\n一`)).toMatchObject({ outcome: 'unchanged' });
        await forge.create('7', `${marker}\n一`);
        const posted = await upsertComment(forge, '7', marker, `${marker}\n二`);
        expect(posted).toEqual({ outcome: 'updated', removed: 1 });
        expect(api.comments.filter(({ body }) => body.startsWith(marker)).map(({ body }) => body)).toEqual([
          `${marker}\n二`,
        ]);
        // Addresses are logged on the way: no token in them.
        expect(api.requests.join('\n')).not.toContain('ours-0001');
      },
    ));

  test('a token that may only read, and one that is none', () =>
    withApi([], async (_, open) => {
      for (const [token, status] of [
        ['reads-0001', '403'],
        ['wrong-0001', '401'],
      ] as const) {
        const posted = await upsertComment(await open(token), '7', marker, `${marker}\nx`);
        if (posted.outcome !== 'skipped') throw new Error(posted.outcome);
        const told = posted.reason.told('zh').join('\n');
        expect(told).toContain(`拒绝了评论：${status}`);
        expect(told).toContain(`${as.toUpperCase()}_TOKEN`);
        expect(told).not.toContain(token);
      }
    }));

  test('the pull request of a commit; somebody’s marker', () =>
    withApi([{ body: `${marker}\nmine`, by: 'mallory' }], async (api, open) => {
      const forge = await open('ours-0001');
      expect(await forge.pullRequestsOf(SHA, {})).toEqual(['7']);
      expect(await upsertComment(forge, '7', marker, `${marker}\nours`)).toMatchObject({ outcome: 'created' });
      expect(api.comments.map(({ body }) => body)).toEqual([`${marker}\nmine`, `${marker}\nours`]);
    }));
});
