import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { node24 } from './node-24.js';

export interface EmulatedGithub {
  /** Of the API, without a slash at its end. */
  readonly url: string;
  /** Number and head commit of the one open pull request. */
  readonly pullRequest: number;
  readonly headSha: string;
  readonly comments: () => Promise<
    readonly { readonly id: number; readonly body: string; readonly user: { readonly login: string } }[]
  >;
  comment(token: string, body: string): Promise<number>;
  close(): Promise<void>;
}

/** Tokens of the people and programs in it. `ghs_` as GitHub's job tokens begin. */
export const TOKENS = {
  ghs_jobtoken0001: 'github-actions[bot]',
  ghp_alice0000001: 'alice',
  ghp_mallory00001: 'mallory',
} as const;

/**
 * GitHub's API as Vercel's emulator has it (emulate 0.12: stateful, with pages), with acme/gateway, a pull request from the
 * branch `faster`, and as many comments of other people as are asked for.
 */
export async function emulateGithub({ comments = 0 } = {}): Promise<EmulatedGithub> {
  const seed = {
    tokens: Object.fromEntries(
      Object.entries(TOKENS).map(([token, login]) => [token, { login, scopes: ['repo', 'user'] }]),
    ),
    github: {
      users: Object.values(TOKENS).map(login => ({ login, name: login })),
      orgs: [{ login: 'acme', members: Object.values(TOKENS).map(login => ({ login, role: 'admin' })) }],
      repos: [{ owner: 'acme', name: 'gateway', auto_init: true }],
    },
  };
  const { node, emulateGithub: program } = await node24();
  const child = spawn(node, [program, JSON.stringify(seed)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // It learns its address by itself.
    env: { PATH: process.env['PATH'] },
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const ask = async (method: string, path: string, token: string, body?: unknown) => {
    const response = await fetch(`${url}/repos/acme/gateway${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const alice = 'ghp_alice0000001';
  const { object } = (await ask('GET', '/git/ref/heads/main', alice)) as { object: { sha: string } };
  await ask('POST', '/git/refs', alice, { ref: 'refs/heads/faster', sha: object.sha });
  await ask('PUT', '/contents/fast.go', alice, {
    message: 'faster',
    branch: 'faster',
    content: Buffer.from('package main\n').toString('base64'),
  });
  const pull = (await ask('POST', '/pulls', alice, { title: 'Faster', head: 'faster', base: 'main' })) as {
    number: number;
    head: { sha: string };
  };
  const comment = async (token: string, body: string) =>
    ((await ask('POST', `/issues/${pull.number}/comments`, token, { body })) as { id: number }).id;
  for (let i = 0; i < comments; i++) await comment(alice, `comment ${i}`);
  return {
    url,
    pullRequest: pull.number,
    headSha: pull.head.sha,
    comment,
    async comments() {
      const all: Awaited<ReturnType<EmulatedGithub['comments']>>[number][] = [];
      for (let page = 1; ; page++) {
        const some = (await ask(
          'GET',
          `/issues/${pull.number}/comments?per_page=100&page=${page}`,
          alice,
        )) as typeof all;
        all.push(...some);
        if (some.length < 100) return all;
      }
    },
    async close() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'close');
    },
  };
}
