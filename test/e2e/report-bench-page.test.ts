import { describe, expect, test } from '@jest/globals';
import { benchChecks } from '../../src/bench/index.js';
import { renderHtml, summarize } from '../../src/report/index.js';
import { accessibilityTrouble, DESKTOP, open, overflow, PHONE, picture, withBrowser } from '../browser.js';
import { benchHistory, benchReports, hostileBenchReports } from '../sample/bench.js';

withBrowser();

const sample = summarize(
  { reports: benchReports(), rejected: [] },
  { definitions: benchChecks, history: benchHistory() },
);
const html = renderHtml(sample, 'en');

describe.each([
  ['bench-desktop', DESKTOP],
  ['bench-dark', { ...DESKTOP, colorScheme: 'dark' as const }],
  ['bench-phone', PHONE],
  ['bench-phone-dark', { ...PHONE, colorScheme: 'dark' as const }],
])('%s', (name, options) => {
  test(
    'tables and pictures of benchmarks stand, fit, and are accessible in both languages',
    () =>
      open(html, options, async page => {
        expect(await page.locator('.figures').count()).toBe(3);
        expect(await page.locator('.figures').first().locator('tbody tr').count()).toBe(14);
        expect(await page.locator('.deltas').count()).toBe(2);
        expect(await page.locator('.history figure').count()).toBe(4);
        expect(await page.locator('.treemap > svg').count()).toBe(14);
        expect(await page.locator('.heat td').count()).toBe(20);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await accessibilityTrouble(page)).toEqual([]);
        await picture(page, name);
        await page.locator('label[for=lang-zh]').click();
        expect(await page.locator('.caveat').first().innerText()).toContain('不等于 3A5000 上的耗时');
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await accessibilityTrouble(page)).toEqual([]);
        await picture(page, `${name}-zh`);
      }),
    60_000,
  );
});

test(
  'bars stand where their figures say: sorted, from the zero line, thresholds within sight',
  () =>
    open(html, DESKTOP, async page => {
      const bars = await page
        .locator('.deltas')
        .first()
        .locator('li:not(.axis)')
        .evaluateAll(items =>
          items.map(item => {
            const box = (name: string) => item.querySelector(name)?.getBoundingClientRect();
            const [bar, zero, limit] = [box('.bar'), box('.zero'), box('.limit')];
            return {
              change: Number.parseFloat(
                (item.querySelector('b')?.textContent ?? '').replace('−', '-').replace('±', ''),
              ),
              from: (bar?.left ?? 0) - (zero?.left ?? 0),
              to: (bar?.right ?? 0) - (zero?.left ?? 0),
              limit: (limit?.left ?? 0) - (zero?.left ?? 0),
            };
          }),
        );
      const changes = bars.map(({ change }) => change);
      expect(changes).toEqual([...changes].sort((a, b) => b - a));
      for (const { change, from, to, limit } of bars) {
        expect(limit).toBeGreaterThan(10);
        if (Math.abs(change) < 0.1) continue;
        const end = change > 0 ? to : from;
        // 2 % is where the limit stands.
        expect(Math.abs(end - (change / 2) * limit)).toBeLessThan(4);
      }
    }),
  60_000,
);

test(
  'functions that grew are folded under their benchmark, and open by the keyboard',
  () =>
    open(html, DESKTOP, async page => {
      const row = page.locator('.figures').first().locator('tbody tr').first();
      expect(await row.locator('li').first().isVisible()).toBe(false);
      await row.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await row.locator('li').first().innerText()).toContain('router.(*node).match +1,702');
    }),
  60_000,
);

test('names that others chose do nothing', () => {
  const hostile = renderHtml(
    summarize(
      { reports: hostileBenchReports(), rejected: [] },
      {
        history: benchHistory(
          hostileBenchReports()[0]
            ?.metrics.map(({ name }) => name)
            .slice(0, 30),
        ),
      },
    ),
    'en',
  );
  return open(hostile, PHONE, async page => {
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('img, iframe, foreignObject, [onload], [onerror], [href^=javascript]').count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await picture(page, 'bench-hostile');
  });
}, 60_000);
