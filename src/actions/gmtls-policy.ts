import type { Config } from '../config/index.js';
import { type Policy, PROBE_GROUPS, type ProbeGroup, SUITE } from '../gmtls/index.js';
import { UserError } from '../language/index.js';

/** @throws UserError XC-INPUT-001 */
export function groupsOf(names: readonly string[]): ReadonlySet<ProbeGroup> {
  const known = (name: string): name is ProbeGroup => PROBE_GROUPS.some(group => group === name);
  return new Set(names.map(name => (known(name) ? name : refuse('skip', name, PROBE_GROUPS))));
}

const PROTOCOLS = ['tlcp', 'rfc8998'] as const;

/** @throws UserError XC-INPUT-001 */
export function protocolsOf(names: readonly string[] | undefined): Policy['protocols'] | undefined {
  return names?.map(name => PROTOCOLS.find(protocol => protocol === name) ?? refuse('protocols', name, PROTOCOLS));
}

function refuse(name: string, value: string, allowed: readonly string[]): never {
  throw new UserError('XC-INPUT-001', { name, value: value.slice(0, 200), allowed: allowed.join(' | ') });
}

/** @throws UserError XC-GMTLS-007 */
export function policyOf({ gmtls }: Config): Policy {
  const numbers = (name: string, suites: readonly string[]) =>
    suites.map(suite => {
      const found = Object.entries(SUITE).find(([known]) => known === suite)?.[1];
      if (found === undefined)
        throw new UserError('XC-GMTLS-007', { name, value: suite, allowed: Object.keys(SUITE).join(' ') });
      return found;
    });
  return {
    protocols: gmtls.protocols,
    strict: gmtls.strict,
    requireSuites: numbers('gmtls.require-suites', gmtls.requireSuites),
    forbidSuites: numbers('gmtls.forbid-suites', gmtls.forbidSuites),
  };
}
