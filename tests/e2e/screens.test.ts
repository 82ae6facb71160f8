import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, openGallery } from '../gallery/open';
import { screens } from '../gallery/screens';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.page(theme);
  });

  it.each(Object.keys(screens))('%s has no axe violations', async (name) => {
    await gallery.show(page, name, 'it');
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** One column: what a screen reader says first stands above what it says next. */
const columns = Object.keys(screens).filter((name) => /^(panel|popup|welcome|options)/.test(name));

describe('read aloud', () => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.page('light');
  });

  it.each(columns)('%s is told in the order in which it is seen', async (name) => {
    await gallery.show(page, name, 'it');
    const told = (await page.locator('#app').ariaSnapshot()).matchAll(/heading "([^"]+)"/g);
    const seen = await page.locator('#app :is(h1, h2, h3)').evaluateAll((headings) =>
      headings
        .map((one) => ({ top: one.getBoundingClientRect().top, text: one.textContent ?? '' }))
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
    const plain = (text: string) => text.replace(/\s|\d+$/g, '');
    expect([...told].map(([, text = '']) => plain(text))).toEqual(seen.map(plain));
  });
});

/** Panel and popup keep their width at any zoom; a page has half of it. */
const pages = Object.keys(screens).filter((name) => /^(workbench|welcome|options)/.test(name));

describe('at 200 % zoom', () => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.page('light');
  });

  it.each(pages)('%s has nothing beyond its edge', async (name) => {
    await gallery.show(page, name, 'it');
    await page.setViewportSize({ width: 640, height: 400 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
