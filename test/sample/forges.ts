/**
 * What forges look for in a comment, as their sources have it. Each pattern must find nothing that somebody else wrote.
 */

/** In the text that the rendered nodes outside code and links hold: GitHub and GitLab look there. */
export const IN_TEXT: Readonly<Record<string, RegExp>> = {
  'GitHub, GitLab: @user, @org/team': /(?:^|[^\w`])[@\uff20\ufe6b][a-z\d]/i,
  'GitHub: #1, GH-1, owner/repo#1': /(?:^|\W|\w)[#\uff03]\d|\bGH-\d/i,
  'GitLab: !1 $1 &1': /[!$&\uff01\uff04\uff06]\d/,
  'GitLab: ~label': /~[\w"]/,
  'GitLab: %milestone': /%[\w"]/,
  'GitLab: ^alert#1': /\^alert/,
  'GitLab: *iteration:1': /\*iteration:/,
  'GitLab: [vulnerability:1] [[_TOC_]]': /\[(?:\w+:\d|\[?_?TOC)/,
  'all: an address': /:\/\/|\bwww\.|\b(?:mailto|xmpp):\w/i,
  'all: a commit': /\b(?=\d*[a-f])[0-9a-f]{7,64}\b/,
  'GitHub, Gitea: :emoji:': /:[\w+-]+:/,
};

/**
 * In the source without code spans and HTML: Gitea looks there (modules/references/references.go, modules/markup/mdstripper).
 */
export const IN_SOURCE: Readonly<Record<string, RegExp>> = {
  'Gitea: @user': /(?:\s|^|\(|\[)(@[-\w][-.\w]*?|@[-\w][-.\w]*?\/[-\w][-.\w]*?)(?:\s|$|[:,;.?!](\s|$)|'|\)|\])/m,
  'Gitea: #1 !1': /(?:\s|^|\(|\[|'|")([#!][0-9]+)(?:\s|$|\)|\]|'|"|[:;,.?!]\s|[:;,.?!]$)/m,
  'Gitea: ABC-1': /(?:\s|^|\(|\[|"|')([A-Z]{1,10}-[1-9][0-9]*)(?:\s|$|\)|\]|:|\.(\s|$)|"|'|,)/m,
  'Gitea: owner/repo#1': /[0-9a-zA-Z-_.]+\/[0-9a-zA-Z-_.]+[#!][0-9]+/,
  'GitLab, bots: an order at the beginning of a line': /^\s*\/[a-z]/im,
};

export function withoutCode(markdown: string): string {
  return markdown.replace(/`[^`\n]*`/g, ' ').replace(/<[^>\n]*>/g, ' ');
}
