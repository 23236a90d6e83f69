/**
 * A link of ours to an address that somebody configured: `[Full report](<https://…>)`. In angle brackets nothing ends it but
 * `>` and a line break (CommonMark §6.3), which a parsed address holds only percent-encoded.
 * @returns undefined for what is no address of the web
 */
export function webLink(text: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  return `[${text}](<${href.replace(/[<>\\|`\s]/g, encodeURIComponent)}>)`;
}
