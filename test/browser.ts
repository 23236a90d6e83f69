import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { withTempFolder } from '../src/system/index.js';

export const DESKTOP = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
/** Set it to keep the pictures: for the README, or to look at them. */
const PICTURES = process.env['XC_SCREENSHOTS'];

let browser: Browser;

/** Starts the browser before the tests of a file, and ends it after them. */
export function withBrowser(): void {
  beforeAll(async () => {
    const args =
      '--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: args.split(' '),
    });
  }, 60_000);
  afterAll(() => browser?.close());
}

/** Opens the page from a file and fails on anything that it asks of the network or says in the console. */
export async function open(
  html: string,
  options: BrowserContextOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  await withTempFolder(async folder => {
    const file = join(folder, 'report.html');
    await writeFile(file, html);
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', message => trouble.push(`console ${message.text()}`));
      page.on('pageerror', error => trouble.push(`error ${error.message}`));
      page.on('dialog', dialog => trouble.push(`dialog ${dialog.message()}`));
      page.on('request', request => {
        if (request.url() !== pathToFileURL(file).href) trouble.push(`request ${request.url()}`);
      });
      await page.goto(pathToFileURL(file).href);
      await body(page);
      expect(trouble).toEqual([]);
    } finally {
      await context.close();
    }
  });
}

export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage });
}

/** How much wider the page is than its window. */
export const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** axe-core's objections; it is put in by the debugger, since the page's own policy would refuse it. */
export async function accessibilityTrouble(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(axe, 'utf8'));
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => `${node.html.slice(0, 120)} ${node.failureSummary}`).join(' | ')}`,
  );
}
