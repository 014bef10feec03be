import { type Browser, expect, type Page } from '@playwright/test';

/** Compressed bytes of scripts that a page asks for by itself; charts and players come when they are shown. */
const MOST_BYTES = 250_000;

const BELOW_DATASET = [
  ...['', '/clips', '/explore', '/lab', '/health', '/label', '/features', '/versions', '/export'],
  ...['/settings', '/import'],
];
const BELOW_WORKSPACE = [
  ...['/datasets', '/datasets/new', '/experiments', '/experiments/new', '/members', '/label-maps'],
];

/** First loads, each in a browser that has nothing yet. @param dataset its address */
export async function weighScripts(browser: Browser, page: Page, dataset: string): Promise<void> {
  const workspace = dataset.replace(/\/datasets\/.*/, '');
  const addresses = [
    ...BELOW_DATASET.map((path) => dataset + path),
    ...BELOW_WORKSPACE.map((path) => workspace + path),
  ];
  const storageState = await page.context().storageState();
  for (const address of addresses) {
    const context = await browser.newContext({ storageState });
    const fresh = await context.newPage();
    await fresh.goto(address, { waitUntil: 'load' });
    const bytes = await fresh.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ initiatorType }) => initiatorType === 'script')
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes, address).toBeGreaterThan(0);
    expect(bytes, address).toBeLessThan(MOST_BYTES);
    await context.close();
  }
}
