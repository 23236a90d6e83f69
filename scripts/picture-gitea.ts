import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { realSystem } from '../src/system/index.js';
import { type GiteaService, giteaService } from '../test/gitea-service.js';
import { grown } from '../test/sample-module.js';
import { giteaPages } from './gitea-pages.js';

const WORKFLOW = '.gitea/workflows/pull-request.yml';
const WIDTH = 1100;
const MARGIN = 12;
const LANGUAGES = { en: { lang: 'en', locale: 'en-US' }, zh: { lang: 'zh-CN', locale: 'zh-CN' } } as const;
const TITLE = { en: 'Serve the route table from memory', zh: '将路由表内嵌到程序中' };

/**
 * Pull requests on a real Gitea, with the comment that its job left: one in each language. What got worse is real: gwctl
 * grew, and a platform of the old world was added that upstream Go cannot serve. Resolves to the PNG of each.
 */
export async function giteaPictures(browser: Browser): Promise<Readonly<Record<keyof typeof LANGUAGES, Buffer>>> {
  const example = readFileSync('workflows-examples/gitea/pull-request.yml', 'utf8');
  const pages = await giteaPages(realSystem(new AbortController().signal));
  const service = await giteaService(example, {
    pages,
    visible: true,
    files: { [WORKFLOW]: example, '.xinchuang.yml': config('en', []) },
  });
  try {
    await main(service);
    const pictures: Partial<Record<keyof typeof LANGUAGES, Buffer>> = {};
    let run = 1;
    for (const language of ['en', 'zh'] as const) {
      const files = {
        ...grown(2_500_000),
        '.xinchuang.yml': config(LANGUAGES[language].lang, ['uos-20/loongson-3a5000']),
      };
      const number = await service.open(`table-${language}`, files, TITLE[language]);
      run += 1;
      await service.ended(run);
      pictures[language] = await picture(browser, service, number, LANGUAGES[language].locale);
    }
    return pictures as Record<keyof typeof LANGUAGES, Buffer>;
  } finally {
    await service.stop();
  }
}

const config = (lang: string, more: readonly string[]) =>
  [
    'version: 1',
    `lang: ${lang}`,
    'platforms:',
    ...[
      'kylin-v10-sp3/kunpeng-920',
      'kylin-v10-sp3/phytium-ft2000plus',
      'openeuler-24.03/loongson-3a6000',
      'openeuler-24.03/hygon-c86',
      'kylin-v10-sp3/zhaoxin-kx-6000',
      ...more,
    ].map(id => `  - ${id}`),
    '',
  ].join('\n');

/** The base, which the pictures compare with. */
async function main(service: GiteaService): Promise<void> {
  const { conclusion, told } = await service.ended(1);
  if (conclusion !== 'success') throw new Error(`the run on main ended in ${conclusion}\n${told}`);
}

async function picture(browser: Browser, service: GiteaService, number: number, locale: string): Promise<Buffer> {
  const context = await browser.newContext({ locale, colorScheme: 'light', viewport: { width: WIDTH, height: 1200 } });
  try {
    const page = await context.newPage();
    await page.goto(`${service.gitea.url}/${service.name}/pulls/${number}?lang=${locale}`);
    await page.waitForLoadState('networkidle');
    // From the title to the checks, without the column beside it and the invitation to sign in.
    const title = await page.locator('h1').first().boundingBox();
    const column = await page.locator('.issue-content-left').boundingBox();
    const checks = await page.locator('.pull-merge-box').boundingBox();
    if (title === null || column === null || checks === null) throw new Error('the page is not that of a pull request');
    const [top, bottom] = [title.y - MARGIN, checks.y + checks.height + MARGIN];
    const clip = { x: 0, y: top, width: column.x + column.width + MARGIN, height: bottom - top };
    return await page.screenshot({ fullPage: true, clip });
  } finally {
    await context.close();
  }
}
