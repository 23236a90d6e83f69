import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Loaded, loadConfig } from '../config/index.js';
import type { Host } from '../host/index.js';
import { chooseLanguage, type Language, UserError } from '../language/index.js';
import { errorCode, type System } from '../system/index.js';
import type { Job } from './define.js';

export interface Door {
  readonly system: System;
  /** Folder that `working-directory` is relative to. */
  readonly base: string;
  readonly workingDirectory: string | undefined;
  readonly config: string | undefined;
  readonly lang: string | undefined;
  readonly host: (system: System, language: Language) => Host;
}

/** Every action has these; they are read at the door, before the action's own. */
export const commonInputs = {
  'working-directory': {
    type: 'text',
    default: '.',
    description: {
      en: 'Folder of the Go module, below the checkout.',
      zh: 'Go 模块所在目录（相对于检出目录）。',
    },
  },
  config: {
    type: 'text',
    otherwise: { en: '`.xinchuang.yml`, where there is one', zh: '`.xinchuang.yml`（若存在）' },
    description: { en: 'Configuration file. Inputs win over it.', zh: '配置文件；输入参数优先于它。' },
  },
  lang: {
    type: 'choice',
    choices: ['auto', 'en', 'zh-CN'],
    otherwise: { en: '`lang` of the configuration, else the locale', zh: '配置中的 `lang`，否则取决于系统区域设置' },
    description: { en: 'Language of messages and reports.', zh: '消息与报告的语言。' },
  },
} as const;

/**
 * Opens a job: reads the configuration once, so that every message after this is in the user's language.
 * @throws UserError XC-INPUT-007 when the working directory is none
 */
export async function openJob(door: Door): Promise<Job> {
  const workspace = resolve(door.base, door.workingDirectory ?? '.');
  // Nothing may make it by writing reports into it.
  if (!(await isFolder(workspace))) throw new UserError('XC-INPUT-007', { folder: workspace });
  const system = { ...door.system, cwd: workspace };
  const loaded = await load(workspace, system, door.config);
  const given = door.lang === 'en' || door.lang === 'zh-CN' ? door.lang : undefined;
  const language = chooseLanguage(given ?? ('error' in loaded ? 'auto' : loaded.config.lang), system.env);
  const host = door.host(system, language);
  if (!('error' in loaded))
    for (const warning of loaded.warnings) host.log('warning', warning.told(language).join('\n'));
  const config = () => {
    if ('error' in loaded) throw loaded.error;
    return loaded;
  };
  return { host, system, workspace, config };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false;
    throw error;
  }
}

async function load(
  workspace: string,
  system: System,
  path: string | undefined,
): Promise<Loaded | { readonly error: unknown }> {
  try {
    return await loadConfig(workspace, system, path, async () => (await import('./checks.js')).knownChecks());
  } catch (error) {
    return { error };
  }
}
