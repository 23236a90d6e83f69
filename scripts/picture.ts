import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { allChecks } from '../src/actions/checks.js';
import { readManifest, readReports, renderHtml, summarize } from '../src/report/index.js';
import { withTempFolder } from '../src/system/index.js';
import { giteaPictures } from './picture-gitea.js';

/**
 * `npm run picture`, after `npm run demo`: the pictures of README.md and README.zh-CN.md. The page is that of the demo's own
 * reports: verdict, matrix and first finding; what is below is cut off. The comment is one that a job left on a real Gitea.
 */
const PICTURES = 'docs/images';
const STATE = '.xinchuang';
const WIDTH = 1000;

const summary = summarize(await readReports(join(STATE, 'reports')), {
  definitions: await allChecks(),
  manifest: await readManifest(join(STATE, 'bin/manifest.json')),
});
await mkdir(PICTURES, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const language of ['en', 'zh'] as const) {
    const path = join(PICTURES, `report-${language}.png`);
    await writeFile(path, await picture(renderHtml(summary, language)));
    console.log(path);
  }
  for (const [language, comment] of Object.entries(await giteaPictures(browser))) {
    const path = join(PICTURES, `gitea-comment-${language}.png`);
    await writeFile(path, comment);
    console.log(path);
  }
} finally {
  await browser.close();
}

async function picture(html: string): Promise<Buffer> {
  return await withTempFolder(async folder => {
    const file = join(folder, 'report.html');
    await writeFile(file, html);
    const page = await browser.newPage({ colorScheme: 'light', viewport: { width: WIDTH, height: 2000 } });
    await page.goto(pathToFileURL(file).href);
    const box = await page.locator('details.check').first().boundingBox();
    if (box === null) throw new Error('the page shows no finding');
    return await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: Math.ceil(box.y + box.height + 16) } });
  });
}
