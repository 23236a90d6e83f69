import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CERTIFICATES } from './peers/credentials.js';

const PEERS = resolve('test/peers/go');
const OWN = 'example.cn/gmtls-peers';
const MODULE = 'example.cn/acme/gateway';
const text = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

/** A Go module with a service that speaks TLCP, and the certificates that it was given for tests. */
export function gmGateway(): Record<string, string> {
  const server = readdirSync(join(PEERS, 'tlcp')).map((name): [string, string] => [
    `tlcp/${name}`,
    text(PEERS, 'tlcp', name),
  ]);
  const certificates = readdirSync(CERTIFICATES)
    .filter(name => /^(sign|enc|ca)\./.test(name))
    .map((name): [string, string] => [`certs/${name}`, text(CERTIFICATES, name)]);
  return {
    'go.mod': text(PEERS, 'go.mod').replace(`module ${OWN}`, `module ${MODULE}`),
    'go.sum': text(PEERS, 'go.sum'),
    'cmd/gateway/main.go': text(PEERS, 'gateway', 'main.go').replace(`${OWN}/`, `${MODULE}/`),
    ...Object.fromEntries([...server, ...certificates]),
  };
}
