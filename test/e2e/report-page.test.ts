import { describe, expect, test } from '@jest/globals';
import { renderHtml, summarize } from '../../src/report/index.js';
import { accessibilityTrouble, DESKTOP, open, overflow, PHONE, picture, withBrowser } from '../browser.js';
import { ATTACKS } from '../sample/hostile.js';
import { DEFINITIONS, sampleReports } from '../sample/reports.js';

withBrowser();

const sample = summarize({ reports: sampleReports(), rejected: [] }, { definitions: DEFINITIONS });
const html = renderHtml(sample, 'en');

describe.each([
  ['desktop', DESKTOP],
  ['dark', { ...DESKTOP, colorScheme: 'dark' as const }],
  ['phone', PHONE],
  ['phone-dark', { ...PHONE, colorScheme: 'dark' as const }],
])('%s', (name, options) => {
  test(
    'the whole page stands, fits, and is accessible in both languages',
    () =>
      open(html, options, async page => {
        expect(await page.locator('h1').innerText()).toBe('1 of 7 platforms blocked');
        expect(await page.locator('a.cell').count()).toBe(16);
        expect(await page.locator('a.cell.fail').count()).toBe(3);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await accessibilityTrouble(page)).toEqual([]);
        await picture(page, name);
        await page.locator('label[for=lang-zh]').click();
        expect(await page.locator('h1').innerText()).toBe('7 个平台中有 1 个受阻');
        expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await accessibilityTrouble(page)).toEqual([]);
        await picture(page, `${name}-zh`);
      }),
    60_000,
  );
});

test(
  'a click on a cell, or Enter, leads to the check that decided it',
  () =>
    open(html, DESKTOP, async page => {
      const failed = page.locator('a.cell.fail', { hasText: 'elf/isa-arm64' });
      await failed.click();
      const target = page.locator('li:target');
      expect(await target.innerText()).toContain('kylin-v10-sp3/phytium-ft2000plus');
      expect(await target.evaluate(el => el === el.ownerDocument.activeElement)).toBe(true);
      const inSight =
        '(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector("li:target").getBoundingClientRect())';
      for (let tries = 0; tries < 50 && !(await page.evaluate(inSight)); tries++) await page.waitForTimeout(50);
      expect(await page.evaluate(inSight)).toBe(true);

      const passed = page.locator('a.cell.pass').first();
      const id = (await passed.getAttribute('href'))?.slice(1);
      await passed.focus();
      await page.keyboard.press('Enter');
      await page.locator(`#${id}`).waitFor({ state: 'visible' });
      expect(await page.locator('details.check.pass[open]').count()).toBe(1);
    }),
  60_000,
);

test(
  'the filter narrows by program, platform and status, and a jump lifts it',
  () =>
    open(html, DESKTOP, async page => {
      const shown = page.locator('details.check:visible');
      const all = await shown.count();
      await page.selectOption('[name=status]', 'fail');
      expect(await shown.count()).toBe(2);
      await page.selectOption('[name=program]', { label: 'gwctl' });
      expect(await shown.locator('summary code').allInnerTexts()).toEqual(['elf/world']);
      expect(await page.locator('#shown').innerText()).toBe(`1 / ${all}`);
      await page.selectOption('[name=platform]', { label: 'kylin-v10-sp3/kunpeng-920' });
      expect(await shown.count()).toBe(0);
      await page.locator('a.cell.fail', { hasText: 'elf/isa-arm64' }).click();
      await page.locator('li:target').waitFor({ state: 'visible' });
      expect(await shown.count()).toBe(all);

      await page.selectOption('[name=platform]', { label: 'uos-20/loongson-3a5000' });
      const ids = await shown.locator('summary code').allInnerTexts();
      expect(ids).toContain('elf/world');
      expect(ids).toContain('elf/load-align');
      expect(ids).not.toContain('elf/isa-arm64');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown.count()).toBe(all);
    }),
  60_000,
);

test(
  'the keyboard alone changes the language and opens a check',
  () =>
    open(html, DESKTOP, async page => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('h1').innerText()).toBe('7 个平台中有 1 个受阻');
      const summary = page.locator('details.check.pass summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details.check.pass').first().getAttribute('open')).not.toBeNull();
    }),
  60_000,
);

test(
  'without a script: matrix, findings, both languages; only the filter is gone',
  () =>
    open(html, { ...DESKTOP, javaScriptEnabled: false }, async page => {
      expect(await page.locator('a.cell').count()).toBe(16);
      expect(await page.locator('#filter').isVisible()).toBe(false);
      await page.locator('label[for=lang-zh]').click();
      expect(await page.locator('h1').innerText()).toBe('7 个平台中有 1 个受阻');
      expect(await page.locator('details.check.fail').first().innerText()).toContain('GOARM64');
    }),
  60_000,
);

test(
  'raw data opens as JSON',
  () =>
    open(html, DESKTOP, async page => {
      await page.locator('details.raw summary').click();
      // The page fills it when the browser says that it was opened, which comes after the click.
      const raw = page.locator('#json', { hasText: /\S/ });
      await raw.waitFor();
      expect(JSON.parse(await raw.innerText())).toEqual(sampleReports());
    }),
  60_000,
);

test(
  'in print: findings open, controls gone, three pages or fewer',
  () =>
    open(html, DESKTOP, async page => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#filter').isVisible()).toBe(false);
      expect(await page.locator('.languages').isVisible()).toBe(false);
      expect(await page.locator('details.check.fail .evidence').first().isVisible()).toBe(true);
      await page.setViewportSize({ width: 794, height: 1123 });
      await picture(page, 'print');
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    }),
  60_000,
);

test('forty platforms and thirty programs: the matrix scrolls in its own frame', () => {
  const [, verify] = sampleReports();
  if (!verify) throw new Error('no sample');
  const platforms = Array.from({ length: 40 }, (_, i) => ({
    id: `system-${i}/processor-${i}`,
    name: { en: `System ${i} · Processor ${i}`, zh: `系统 ${i} · 处理器 ${i}` },
    goarch: 'loong64',
    required: i % 7 !== 0,
  }));
  const reports = Array.from({ length: 30 }, (_, n) => {
    const path = `dist/service-number-${n}-linux-loong64`;
    return {
      ...verify,
      shard: String(n),
      platforms,
      subjects: [{ path, sha256: String(n).padStart(64, '0'), size: 1e7 + n * 1e6 }],
      checks: platforms.map(({ id }, i) => ({
        id: 'elf/kernel-min',
        status: (i * 7 + n) % 31 === 3 ? ('fail' as const) : ('pass' as const),
        severity: 'error' as const,
        subject: path,
        platform: id,
        title: { en: 'the kernel', zh: '内核' },
        evidence: { kernel: `4.19.${i}` },
      })),
    };
  });
  const large = renderHtml(summarize({ reports, rejected: [] }), 'en');
  return open(large, PHONE, async page => {
    expect(await page.locator('a.cell').count()).toBe(1200);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(DESKTOP.viewport);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await picture(page, 'large', false);
  });
}, 60_000);

test('hostile text does nothing', () => {
  const reports = sampleReports().map((report, i) => ({
    ...report,
    run: { ...report.run, repo: ATTACKS[i] ?? 'x', url: 'javascript:alert(1)' },
    checks: report.checks.map((check, n) => {
      const attack = ATTACKS[n % ATTACKS.length] ?? 'x';
      return {
        ...check,
        title: { en: attack, zh: attack },
        hint: { en: attack, zh: attack },
        evidence: { [attack]: attack },
      };
    }),
  }));
  return open(renderHtml(summarize({ reports, rejected: [] }), 'en'), PHONE, async page => {
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('img, iframe, [onload], [onerror], [href^=javascript]').count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}, 60_000);

test('three hundred findings: the first are open, the titles of the rest can be looked over', () => {
  const [, verify] = sampleReports();
  if (!verify) throw new Error('no sample');
  const checks = Array.from({ length: 300 }, (_, i) => ({
    id: 'elf/kernel-min',
    status: 'fail' as const,
    severity: 'error' as const,
    title: { en: `kernel ${i}`, zh: `内核 ${i}` },
    evidence: { kernel: `4.19.${i}` },
  }));
  const large = renderHtml(summarize({ reports: [{ ...verify, checks }], rejected: [] }), 'en');
  return open(large, PHONE, async page => {
    expect(await page.locator('details.check.fail').count()).toBe(300);
    expect(await page.locator('details.check.fail[open]').count()).toBe(20);
    expect(await page.locator('details.check.fail .title').last().isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}, 60_000);
