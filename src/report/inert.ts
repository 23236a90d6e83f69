import { codeParts, plain } from './plain.js';

/**
 * Untrusted text as Markdown that shows it and does nothing else: one line, no HTML, no markup, no table or fence
 * broken, nobody pinged, nothing closed, referred to or linked, on GitHub, GitLab, Gitea and what descends from them.
 * `/close` at the beginning of a line is an order to GitLab and to the bots of openEuler.
 *
 * Two things are needed. Markup is written as character references, which cannot take its place (CommonMark §2.5) and hold
 * inside `<summary>` too, where a backslash would be shown. But forges look for `@name` and `#1` in the text that results
 * (GitHub, GitLab: html-pipeline over the rendered nodes) or in the source (Gitea, modules/references), so a
 * zero-width space parts the sign from what it would mean.
 */
export function escapeMarkdown(text: string): string {
  return escaped(text, code => `<code>${inert(code)}</code>`);
}

/**
 * The same where code spans are read, which is not so in `<summary>`: what stands between backticks is then as it was written,
 * since it is mostly a command that somebody copies. `go get x@v1` with a zero-width space in it asks for a version that
 * nobody has.
 */
export function escapeMarkdownWithSpans(text: string): string {
  return escaped(text, codeSpan);
}

function escaped(text: string, asCode: (code: string) => string): string {
  const line = plain(text).trimStart();
  const start = STARTS.test(line) ? 1 : 0;
  const parts = codeParts(line.slice(start)).map(({ text, code }) => (code ? asCode(text) : inert(text)));
  return (start === 1 ? `&#${line.charCodeAt(0)};` : '') + parts.join('');
}

/** What begins a list, a heading, a line under one, an order: in a list item too, and its indentation code. */
const STARTS = /^(?:[-+](?=[\s-]|$)|=|#{1,6}(?=\s|$)|\d{1,9}[.)](?=\s|$)|\/(?=[a-z]))/i;

const PART = '\u200b';

/**
 * What starts a reference: GitHub @user #1; GitLab !1 $1 ~label %milestone &epic ^alert *iteration: [vulnerability:1];
 * the full-width forms, which some input methods and forges treat alike.
 */
const SIGN = /[@#!$%&~^*[\uff03\uff20\uff01\uff04\uff05\uff06\ufe5f\ufe6b](?=\S)/gu;

function inert(text: string): string {
  return (
    text
      .replace(SIGN, sign => sign + PART)
      // Any scheme://; mailto:, xmpp:; :emoji: of GitHub and Gitea. A line of a file stays as it is.
      .replace(/:(?!\d+(?![\w+:-])|\s|$)/g, `:${PART}`)
      // Not by \b: GFM takes www. after an underscore too. A Chinese character before it is no part of the word.
      .replace(/(?<![a-z0-9])(www|gh)(?=[.-])/gi, `$1${PART}`)
      // ABC-123 of an external tracker (Gitea: issueAlphanumericPattern; GitLab: Jira; GitHub: custom autolinks).
      .replace(/\b([A-Z][A-Z0-9_]*)-(?=\d+(?![\w+]))/g, `$1-${PART}`)
      // Seven and more hexadecimal digits are a commit to all forges. Digits alone are a number.
      .replace(/\b(?=\d*[a-f])[0-9a-f]{7,}\b/gi, sha => sha.replace(/.{6}(?=.)/g, `$&${PART}`))
      .replace(/[&<>"'`|\\$[\]()*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, c => `&#${c.charCodeAt(0)};`)
  );
}

/**
 * Untrusted text as a code span, which a backtick inside would end. GitHub, GitLab and Gitea look for nothing in there; what
 * Gitee does is written nowhere, so a name or a number that could be meant is parted here too; `memcpy@GLIBC_2.17` is
 * not. Nor does anybody find a marker who looks for one anywhere in a comment.
 */
export function codeSpan(text: string): string {
  const safe = plain(text)
    .replaceAll('`', 'ˋ')
    .replaceAll('|', '¦')
    .replaceAll('<!--', `<!${PART}--`)
    .replace(/(?<![\p{L}\p{N}_])(?:[@\uff20](?=[\p{L}\p{N}_])|[#!](?=\d))/gu, sign => sign + PART);
  return safe === '' ? '–' : `\`${safe}\``;
}
