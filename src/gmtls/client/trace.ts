import { alertName, contentName, versionName } from '../wire/names.js';
import type { ClientEvent } from './events.js';

const ARROWS = { sent: '→', received: '←' } as const;

/**
 * An event as `--trace` prints it: a message with each of its fields, where it stands and what it says. Certificates and
 * data are left out but for their size; keys and secrets are in no event.
 */
export function traceLines(event: ClientEvent): readonly string[] {
  const time = `${event.at.toFixed(3)} ms`;
  switch (event.type) {
    case 'message':
      return [
        `${time} ${ARROWS[event.direction]} ${event.name}, ${event.length} bytes`,
        ...event.fields.map(({ path, at, length, text }) => `    ${at}+${length} ${path} = ${text}`),
      ];
    case 'record': {
      const { direction, contentType, version, length } = event;
      return [
        `${time} ${ARROWS[direction]} record ${contentName(contentType)} ${versionName(version)}, ${length} bytes`,
      ];
    }
    case 'alert': {
      const level = event.fatal ? 'fatal' : 'warning';
      return [`${time} ${ARROWS[event.direction]} alert ${level} ${alertName(event.description)}`];
    }
    case 'computed':
      return [`${time}   ${event.step}: ${event.ms.toFixed(3)} ms of our own`];
    case 'signature': {
      const { message, expected, valid, found } = event;
      const instead =
        found === undefined ? 'under nothing that was tried' : `under ${found.id} by certificate ${found.signer}`;
      return [
        `${time}   signature of ${message} ${valid ? `verifies under ${expected}` : `is wrong, it verifies ${instead}`}`,
      ];
    }
    case 'data':
      return [`${time} ← data, ${event.bytes.length} bytes`];
    case 'failed':
      return [`${time}   failed: ${event.failure.message}`];
    case 'connected':
      return [`${time}   connected`];
    case 'closed':
      return [`${time}   closed${event.clean ? '' : ' without close_notify'}`];
    // Messages say it already.
    case 'certificates':
    case 'staple':
    case 'certificate-request':
    case 'negotiated':
      return [];
  }
}
