/** One block of RFC 7468. */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY`. */
  readonly label: string;
  readonly der: Buffer;
  /** RFC 1421 headers before the data: OpenSSL's old way to say that a key is encrypted. */
  readonly encrypted: boolean;
}

const BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,40})-----$/;

/**
 * The blocks of a text, with whatever stands between them left out: `openssl x509 -text` writes prose there.
 * A block that does not end, or is no base64, is left out as well.
 */
export function readPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  let open: { readonly label: string; readonly lines: string[]; encrypted: boolean } | undefined;
  for (const line of text.split(/\r?\n/).map(line => line.trim())) {
    const label = BEGIN.exec(line)?.[1];
    if (label !== undefined) open = { label, lines: [], encrypted: label.startsWith('ENCRYPTED') };
    else if (open === undefined) continue;
    else if (line === `-----END ${open.label}-----`) {
      const data = open.lines.join('');
      const { label, encrypted } = open;
      if (/^[A-Za-z0-9+/]+={0,2}$/.test(data)) blocks.push({ label, der: Buffer.from(data, 'base64'), encrypted });
      open = undefined;
    } else if (line.includes(':')) open.encrypted ||= line.startsWith('Proc-Type:') && line.includes('ENCRYPTED');
    else open.lines.push(line);
  }
  return blocks;
}
