/** An image as a Dockerfile or manifest names it, made whole: `docker.io/library/golang:1.26`. */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

/** distribution/reference grammar: https://pkg.go.dev/github.com/distribution/reference */
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAX_NAME = 255;

/** undefined: no image has such a name; a variable may be left in it. */
export function parseImage(text: string): ImageReference | undefined {
  if (text.length > MAX_NAME + 128 + 80) return undefined;
  const [name = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) return undefined;
  const colon = name.lastIndexOf(':');
  const tagged = colon > name.lastIndexOf('/');
  const tag = tagged ? name.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) return undefined;
  const parts = (tagged ? name.slice(0, colon) : name).split('/');
  // The first part is a registry if it could not be a user: it has a dot or a port, or is localhost.
  const [first = ''] = parts;
  const hasDomain = parts.length > 1 && (/[.:A-Z]/.test(first) || first === 'localhost');
  const domain = hasDomain ? first : 'docker.io';
  const path = hasDomain ? parts.slice(1) : parts;
  if (!DOMAIN.test(domain) || path.some(component => !COMPONENT.test(component))) return undefined;
  const repository = domain === 'docker.io' && path.length === 1 ? `library/${path[0]}` : path.join('/');
  if (repository.length > MAX_NAME) return undefined;
  return { registry: domain === 'index.docker.io' ? 'docker.io' : domain, repository, tag, digest };
}
