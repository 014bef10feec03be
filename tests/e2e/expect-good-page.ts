import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations';
import { repositoryRoot } from '../support/shared-path';

/** axe finds nothing in light and in dark, nothing sticks out of the page; a picture of each is kept. */
export async function expectGoodPage(page: Page, name: string): Promise<void> {
  // A picture of a scrolled page would show its fixed header in the middle.
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expectNoAxeViolations(page);
    const file = path.join(repositoryRoot, 'test-results', 'pages', `${name}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sticksOut, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}
