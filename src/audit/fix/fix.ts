import { oneLine, type Text } from '../../language/index.js';
import type { Target } from '../../report/model.js';
import { type System, withTempFolder } from '../../system/index.js';
import { audit, type TargetAudit } from '../audit.js';
import { compile } from '../compile.js';
import { type Finding, identity } from '../findings.js';
import { goUntil } from '../go-command.js';
import { listGraph } from '../list.js';
import { type AuditPlan, queryFor } from '../plan.js';
import { brokenBy } from './breaks.js';
import { versionsAbove } from './candidates.js';
import { makeScratch, type Scratch } from './scratch.js';
import { lowestThatWorks } from './search.js';

export interface Upgrade {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

export interface Unmended {
  readonly what: string;
  readonly why: Text;
}

export interface Fix {
  /** Everything compiles with the upgrades, for every target. */
  readonly complete: boolean;
  readonly upgrades: readonly Upgrade[];
  readonly unmended: readonly Unmended[];
  /** What `go vet` says for linux/amd64 with the upgrades alone. */
  readonly vet: readonly string[];
  /** Why go vet could not be asked. */
  readonly unvetted?: string;
  /** For `git apply` in the folder of go.mod. */
  readonly patch: string;
  readonly tries: number;
}

/** Of the whole search: a graph that asks for more is a matter for people. */
const MAX_TRIES = 60;
const MAX_MS = 15 * 60_000;
const MAX_VET_MS = 5 * 60_000;
/** For what comes after the search, however long it took: go.mod and go.sum as the upgrades leave them. */
const CLOSING_MS = 60_000;
/** One upgrade can bring in another module that does not compile. */
const MAX_ROUNDS = 6;

/**
 * The smallest set of upgrades that makes the targets compile. Each is tried with a go.mod beside the user's, and the compiler
 * decides; the table of known modules only says where to begin.
 */
export function proposeFix(
  system: System,
  plan: AuditPlan,
  targets: readonly Target[],
  audits: readonly TargetAudit[],
): Promise<Fix> {
  return withTempFolder(async folder => {
    const until = Math.min(plan.until, system.now().getTime() + MAX_MS);
    const left = () => Math.max(until, system.now().getTime() + CLOSING_MS);
    const scratch = await makeScratch(system, plan.go, plan.workspace, folder, left);
    if ('why' in scratch) return nothing(scratch.why);
    return new Search(system, { ...plan, until, go: scratch.go }, plan, targets, scratch).run(audits);
  });
}

class Search {
  private readonly chosen = new Map<string, Upgrade>();
  private readonly given = new Map<string, Unmended>();
  private tries = 0;

  constructor(
    private readonly system: System,
    /** With the go.mod that is tried. */
    private readonly plan: AuditPlan,
    /** With the user's. */
    private readonly own: AuditPlan,
    private readonly targets: readonly Target[],
    private readonly scratch: Scratch,
  ) {}

  /** Why nothing more is tried. */
  private over(): Text | undefined {
    if (this.system.now().getTime() > this.plan.until)
      return { en: 'the time for it was up: see `budget`', zh: '时间已用完：见 `budget`' };
    if (this.tries >= MAX_TRIES) return { en: `${MAX_TRIES} tries were made`, zh: `已尝试 ${MAX_TRIES} 次` };
    return undefined;
  }

  async run(before: readonly TargetAudit[]): Promise<Fix> {
    let audits = before;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const open = byModule(audits).filter(([key]) => !this.given.has(key));
      if (open.length === 0) break;
      for (const [key, finding] of open) await this.mend(key, finding, audits);
      if (this.over() !== undefined || (await this.scratch.set(this.versions()))) break;
      audits = await audit(this.system, this.plan, this.targets);
    }
    if (this.chosen.size > 1) audits = await this.dropNeedless(audits);
    const problem = (await this.scratch.set(this.versions())) ?? (await this.scratch.tidy());
    const over = this.over();
    if (this.chosen.size > 0 && over === undefined) audits = await audit(this.system, this.plan, this.targets);
    if (problem !== undefined) this.given.set('go.mod', { what: 'go get, go mod tidy', why: same(problem) });
    if (over !== undefined) this.given.set('search', { what: '--fix', why: over });
    for (const [key, { lines, diagnostics }] of byModule(audits))
      if (!this.given.has(key) && over === undefined) {
        const said = oneLine(diagnostics[0]?.message ?? lines[0] ?? '', 300);
        this.given.set(key, {
          what: key,
          why: { en: `does not compile after the upgrades: ${said}`, zh: `升级后无法编译：${said}` },
        });
      }
    for (const { known } of audits)
      for (const { module, severity } of known)
        if (severity === 'error')
          this.given.set(identity(module), {
            what: identity(module),
            why: {
              en: 'it compiles, so that no compiler can judge a version: see the finding',
              zh: '它能够编译，编译器无法判断版本：见检查结果',
            },
          });
    const upgrades = [...this.chosen.values()];
    const judged = over === undefined && audits.every(({ verdict }) => verdict === 'clean' || verdict === 'warnings');
    return {
      complete: judged && problem === undefined,
      upgrades,
      unmended: [...this.given.values()],
      ...(upgrades.length === 0 ? { vet: [] } : await this.vet()),
      patch: upgrades.length === 0 ? '' : await this.scratch.diff(),
      tries: this.tries,
    };
  }

  private versions(without?: string): Map<string, string> {
    const all = [...this.chosen.values()].filter(({ module }) => module !== without);
    return new Map(all.map(({ module, to }) => [module, to]));
  }

  private async mend(key: string, finding: Finding, audits: readonly TargetAudit[]): Promise<void> {
    const cannot = whyNot(finding);
    if (cannot !== undefined) return void this.given.set(key, { what: key, why: cannot });
    const packages = audits.find(one => one.findings.includes(finding))?.packages;
    const way = finding.way.map(path => packages?.get(path)?.module).reverse();
    const said: string[] = [];
    const seen = new Set<string>();
    // The module at fault first; where none of its versions works, those that pull it in may do without it.
    for (const module of [finding.module, ...way]) {
      if (module?.version === undefined || module.main || module.replaces !== undefined || seen.has(module.path))
        continue;
      const { path, version } = module;
      seen.add(path);
      const listed = await versionsAbove(this.system, this.plan, path, version);
      // A proxy that tells no versions may have the one that the table names.
      const [versions, untold] = 'why' in listed ? [[], listed.why] : [listed, undefined];
      const { row } = finding;
      const named = module === finding.module && (row?.fix?.module ?? path) === path ? row?.fix?.version : undefined;
      const found = await lowestThatWorks(versions, named, to =>
        this.attempt({ module: path, from: version, to }, finding),
      );
      if (found.works !== undefined) {
        const from = this.chosen.get(path)?.from ?? version;
        return void this.chosen.set(path, { module: path, from, to: found.works });
      }
      const tried = found.tried.slice(-5).join(' ');
      if (untold !== undefined) said.push(`${path}: ${oneLine(untold, 300)}`);
      if (untold === undefined || tried !== '')
        said.push(`${path}: ${tried === '' ? 'no later version' : `${tried}: ${found.why ?? ''}`}`);
    }
    const over = this.over();
    if (over !== undefined) return void this.given.set(key, { what: key, why: over });
    const instead = finding.row?.instead?.join(', ');
    this.given.set(key, {
      what: key,
      why: {
        en: `no version works: ${said.join('; ').slice(0, 600)}${instead === undefined ? '' : `; instead: ${instead}`}`,
        zh: `没有可用的版本：${said.join('；').slice(0, 600)}${instead === undefined ? '' : `；可改用：${instead}`}`,
      },
    });
  }

  /** Does what failed compile with this, or is it no longer there, and does the rest stay whole? */
  private async attempt(upgrade: Upgrade, finding: Finding): Promise<string | undefined> {
    const over = this.over();
    if (over !== undefined) return over.en;
    this.tries++;
    const problem = await this.scratch.set(this.versions().set(upgrade.module, upgrade.to));
    if (problem !== undefined) return oneLine(problem, 300);
    const { go, trimpath } = this.plan;
    for (const target of this.targets) {
      const query = queryFor(this.plan, target);
      const { packages, problem: listed } = await listGraph(this.system, go, query);
      if (listed !== undefined) return oneLine(listed, 300);
      const still = finding.packages.filter(path => packages.has(path));
      const bad = still.find(path => packages.get(path)?.error !== undefined);
      if (bad !== undefined) return oneLine(packages.get(bad)?.error ?? '', 300);
      if (still.length === 0) continue;
      const { failed, problem: said } = await compile(
        this.system,
        go,
        { ...query, trimpath },
        packages,
        new Set(still),
      );
      const first = still.flatMap(path => failed.get(path) ?? [])[0];
      const words = first && (first.diagnostics[0]?.message ?? first.lines.find(line => line.trim() !== '') ?? '');
      if (words !== undefined || said !== undefined) return oneLine(words ?? said ?? '', 300);
    }
    const { blocks } = finding;
    const broken = blocks.length === 0 ? undefined : await brokenBy(this.system, this.plan, this.own, blocks);
    return broken === undefined ? undefined : oneLine(`breaks ${broken}`, 300);
  }

  /** An upgrade may have brought what another was chosen for. */
  private async dropNeedless(audits: readonly TargetAudit[]): Promise<readonly TargetAudit[]> {
    let best = audits;
    for (const module of [...this.chosen.keys()]) {
      if (this.over() !== undefined || this.chosen.size < 2) break;
      if (await this.scratch.set(this.versions(module))) continue;
      const without = await audit(this.system, this.plan, this.targets);
      // What no upgrade mends stays as it is; nothing may come to it.
      const open = new Set(byModule(best).map(([key]) => key));
      const more = byModule(without).some(([key]) => !open.has(key));
      if (more || without.some(({ verdict }) => verdict === 'unknown')) continue;
      this.chosen.delete(module);
      best = without;
    }
    return best;
  }

  /** Lines that were not there before: tests are type-checked too, for the machine that most have. */
  private async vet(): Promise<Pick<Fix, 'vet' | 'unvetted'>> {
    const env = { GOOS: 'linux', GOARCH: 'amd64', CGO_ENABLED: '0' };
    const ask = (plan: AuditPlan) => {
      const argv = ['vet', '--', ...plan.patterns];
      const until = Math.min(plan.until, this.system.now().getTime() + MAX_VET_MS);
      return goUntil(this.system, plan.go, until, argv, plan.workspace, env, { maxOutput: 1 << 18 });
    };
    const before = await ask(this.own);
    const after = await ask(this.plan);
    const cut = before.cut ?? after.cut;
    if (cut !== undefined) return { vet: [], unvetted: cut };
    const known = new Set(linesOf(before.stderr));
    const news = linesOf(after.stderr).filter(line => !known.has(line));
    return { vet: news.slice(0, 20).map(line => oneLine(line, 300)) };
  }
}

const linesOf = (stderr: string): string[] =>
  stderr.split('\n').filter(line => line !== '' && !/^(?:#|go: downloading)/.test(line));

/** Each module once, whichever target it fails for. */
function byModule(audits: readonly TargetAudit[]): [string, Finding][] {
  const found = new Map<string, Finding>();
  for (const finding of audits.flatMap(({ findings }) => findings)) {
    const key = finding.module.main ? (finding.packages[0] ?? finding.module.path) : identity(finding.module);
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found];
}

/** What no upgrade mends. */
function whyNot({ kind, module, everywhere, row }: Finding): Text | undefined {
  if (module.main)
    return everywhere
      ? {
          en: 'it is your own code, and fails for linux/amd64 as well',
          zh: '这是你自己的代码，在 linux/amd64 上同样失败',
        }
      : { en: 'it is your own code', zh: '这是你自己的代码' };
  if (kind === 'test')
    return {
      en: 'its tests alone do not compile, and no version is tried for tests',
      zh: '仅测试无法编译，不为测试尝试版本',
    };
  const other = row?.fix?.module;
  if (other !== undefined && other !== module.path)
    return {
      en: `none of its versions is known to work; your code has to move to ${other}`,
      zh: `已知没有可用的版本；代码需要改用 ${other}`,
    };
  if (module.replaces !== undefined) return { en: 'a replace holds it where it is', zh: 'replace 将其固定' };
  return undefined;
}

const same = (text: string): Text => ({ en: oneLine(text, 400), zh: oneLine(text, 400) });

function nothing(why: 'workspace' | 'no-module'): Fix {
  const words: Readonly<Record<typeof why, Text>> = {
    workspace: {
      en: 'go.work: each module by itself, with working-directory and GOWORK=off',
      zh: '使用 go.work：请以 working-directory 与 GOWORK=off 逐个模块处理',
    },
    'no-module': { en: 'there is no go.mod', zh: '没有 go.mod' },
  };
  return {
    complete: false,
    upgrades: [],
    unmended: [{ what: 'go.mod', why: words[why] }],
    vet: [],
    patch: '',
    tries: 0,
  };
}
