import type { Placed } from '../report/index.js';
import type { Check } from '../report/model.js';
import type { Waiver } from './policy.js';
import { note, row } from './row.js';

/** Days before its end in which a waiver is announced. */
const SOON_DAYS = 14;

/**
 * The waivers of a policy on one day. What a waiver covers may go out and stays in sight; one that has ended covers
 * nothing and stops the release, and one that covers nothing is said, so that no waiver outlives its reason.
 */
export class Waivers {
  private readonly used = new Map<Waiver, number>();
  private readonly byCheck = new Map<string, Waiver[]>();

  /** @param today UTC: `2026-11-25` */
  constructor(
    private readonly waivers: readonly Waiver[],
    private readonly today: string,
  ) {
    for (const waiver of waivers) {
      const same = this.byCheck.get(waiver.check);
      if (same) same.push(waiver);
      else this.byCheck.set(waiver.check, [waiver]);
    }
  }

  /** The waiver that covers a finding, where one does that holds. */
  of({ check, binary }: Placed): Waiver | undefined {
    const found = this.byCheck
      .get(check.id)
      ?.find(
        waiver =>
          this.holds(waiver) &&
          (waiver.platform === undefined || waiver.platform === check.platform) &&
          (waiver.program === undefined || waiver.program === binary?.program || waiver.program === check.subject),
      );
    if (found !== undefined) this.used.set(found, (this.used.get(found) ?? 0) + 1);
    return found;
  }

  /** What is to be said of the waivers themselves, once all findings were asked about. */
  rows(): Check[] {
    return this.waivers.flatMap(waiver => {
      const { check, platform, program, reason, until } = waiver;
      const of = [check, platform, program].filter(part => part !== undefined).join(' · ');
      const count = this.used.get(waiver) ?? 0;
      const evidence = { check, ...(platform && { platform }), ...(program && { program }), reason, until, count };
      if (!this.holds(waiver)) {
        const title = {
          en: `the waiver of ${of} ended on ${until}: ${reason}`,
          zh: `${of} 的豁免已于 ${until} 到期：${reason}`,
        };
        return [row('gate/waivers', 'fail', title, evidence)];
      }
      if (count === 0) {
        const title = { en: `the waiver of ${of} covers nothing: remove it`, zh: `${of} 的豁免没有对应的结果：请删除` };
        return [note('gate/waivers', title, evidence)];
      }
      const left = Math.round((Date.parse(until) - Date.parse(this.today)) / 86_400_000);
      if (left > SOON_DAYS) return [];
      const title = {
        en: `the waiver of ${of} (${count}) holds for ${left} more days only: ${reason}`,
        zh: `${of} 的豁免（${count} 项）仅剩 ${left} 天：${reason}`,
      };
      return [note('gate/waivers', title, evidence)];
    });
  }

  private holds({ until }: Waiver): boolean {
    return until >= this.today;
  }
}
