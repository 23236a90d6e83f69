import type { UserError } from '../language/index.js';
import { type Forge, type ForgeComment, ForgeError } from './forge.js';
import { refusal } from './refusal.js';

export type Upserted =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url?: string; readonly removed: number }
  | { readonly outcome: 'skipped'; readonly reason: UserError };

/**
 * Keeps one comment: the oldest that starts with the marker and is ours is edited, further ones of ours go, and nothing is
 * written when nothing changed. A refusal is a value. Two runs at once leave one too many at most, which the next
 * removes: no forge has a lock, and "the oldest wins" needs none.
 * @param body starts with the marker
 */
export async function upsertComment(
  forge: Forge,
  pullRequest: string,
  marker: string,
  body: string,
): Promise<Upserted> {
  try {
    return await upsert(forge, pullRequest, marker, body).catch(error => {
      // The write may have happened: look again, as a next run would.
      if (error instanceof Unsure) return upsert(forge, pullRequest, marker, body);
      throw error;
    });
  } catch (error) {
    const cause = error instanceof Unsure ? error.cause : error;
    if (!(cause instanceof ForgeError)) throw cause;
    const where =
      forge.kind === 'gitlab'
        ? { en: `merge request ${pullRequest}`, zh: `合并请求 ${pullRequest}` }
        : { en: `pull request ${pullRequest}`, zh: `拉取请求 ${pullRequest}` };
    return { outcome: 'skipped', reason: refusal(forge, cause, { what: 'comment', where, length: body.length }) };
  }
}

/** A write without an answer. */
class Unsure extends Error {}

async function upsert(forge: Forge, pullRequest: string, marker: string, body: string): Promise<Upserted> {
  const marked: ForgeComment[] = [];
  for await (const comment of forge.comments(pullRequest)) if (starts(comment.body, marker)) marked.push(comment);
  const [oldest, ...extra] = (await ours(forge, marked)).sort(byAge);

  if (oldest === undefined) return create(forge, pullRequest, body);
  let outcome: 'updated' | 'unchanged' = 'unchanged';
  if (asStored(oldest.body) !== asStored(body)) {
    try {
      await sure(() => forge.update(pullRequest, oldest.id, body));
    } catch (error) {
      // Somebody removed it since we looked.
      if (error instanceof ForgeError && error.reason === 'gone') return create(forge, pullRequest, body);
      throw error;
    }
    outcome = 'updated';
  }
  let removed = 0;
  for (const { id } of extra) if (await isRemoved(forge, pullRequest, id)) removed++;
  return { outcome, removed, ...(oldest.url && { url: oldest.url }) };
}

async function create(forge: Forge, pullRequest: string, body: string): Promise<Upserted> {
  const { url } = await sure(() => forge.create(pullRequest, body));
  return { outcome: 'created', removed: 0, ...(url && { url }) };
}

async function sure<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ForgeError && (error.reason === 'down' || error.reason === 'garbled'))
      throw new Unsure(error.message, { cause: error });
    throw error;
  }
}

/** The comment stands; one too many that cannot be removed is not worth a failure. */
async function isRemoved(forge: Forge, pullRequest: string, id: string): Promise<boolean> {
  try {
    await forge.remove(pullRequest, id);
    return true;
  } catch (error) {
    if (error instanceof ForgeError) return false;
    throw error;
  }
}

/** A marker further down is a quote. */
function starts(body: string, marker: string): boolean {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}

/**
 * Those that nobody but us can have written: somebody may copy the marker and wait for us to fill in, or to vouch for, a
 * text that they can edit. CI's own account is known by name, so that a job token need not ask who it is.
 */
async function ours(forge: Forge, marked: readonly ForgeComment[]): Promise<ForgeComment[]> {
  const byCi = marked.filter(comment => comment.byCi);
  if (byCi.length > 0 || marked.length === 0) return byCi;
  const author = (await forge.author())?.toLowerCase();
  return author === undefined ? [] : marked.filter(comment => comment.author?.toLowerCase() === author);
}

/** Numbers rise with time; other ids stay in the order of the list, which is the forge's by age. */
function byAge(a: ForgeComment, b: ForgeComment): number {
  const numeric = /^\d{1,15}$/;
  return numeric.test(a.id) && numeric.test(b.id) ? Number(a.id) - Number(b.id) : 0;
}

/** Forges store line feeds (GitHub returns CR LF for what was edited in a browser) and cut blanks at the end. */
function asStored(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
