import type { Text } from '../../language/index.js';
import type { Evidence } from '../../report/model.js';
import type { HandshakeFailure } from '../client/failure.js';
import type { ServerHello } from '../messages/hellos.js';

/** What a server said to something that is no whole handshake. */
export type Answer =
  | { readonly kind: 'hello'; readonly hello: ServerHello }
  | { readonly kind: 'alert'; readonly code: number }
  /** Closed or reset without a word. */
  | { readonly kind: 'closed' }
  /** Nothing, for as long as we waited. */
  | { readonly kind: 'silent' }
  /** Bytes that are no answer of the protocol. */
  | { readonly kind: 'other'; readonly said: Text; readonly evidence: Evidence };

/** A refusal in order is an alert; a server that says less may be gone. */
export function isOrderly(answer: Answer): boolean {
  return answer.kind === 'hello' || answer.kind === 'alert';
}

export function answerOf(failure: HandshakeFailure): Answer {
  switch (failure.kind) {
    case 'alert':
      return { kind: 'alert', code: Number(failure.evidence['alert']) };
    case 'closed':
      return { kind: 'closed' };
    case 'timeout':
      return { kind: 'silent' };
    case 'protocol':
    case 'unable':
      return { kind: 'other', said: failure.text, evidence: failure.evidence };
  }
}

/** As evidence has it: `alert 40`, `ServerHello 0xe013`. */
export function shortly(answer: Answer): string {
  switch (answer.kind) {
    case 'hello':
      return `ServerHello 0x${answer.hello.suite.toString(16).padStart(4, '0')}`;
    case 'alert':
      return `alert ${answer.code}`;
    case 'other':
      return answer.said.en.slice(0, 200);
    case 'closed':
    case 'silent':
      return answer.kind;
  }
}
