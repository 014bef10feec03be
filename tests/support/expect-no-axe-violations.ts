import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on the page as it stands; a failure names each rule, why, and the elements. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (tags) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations: found } = await run.run(document, { runOnly: tags });
    return found.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.map((node) => `${node.html} — ${node.failureSummary ?? ''}`),
    }));
  }, TAGS);
  expect(violations, `axe on ${page.url()}`).toEqual([]);
}
