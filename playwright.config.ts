import { defineConfig } from '@playwright/test';
import type { WhichBrowser } from './tests/e2e/harness/test.ts';

/** Tests run in both browsers; a file that ends in .chromium.spec.ts asks what only Chromium can answer. */
export default defineConfig<object, WhichBrowser>({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 2,
  retries: 1, // and told by name: docs/decisions/0022
  timeout: 30_000,
  expect: { timeout: 8_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  outputDir: 'test-results/e2e',
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', use: { which: 'chromium' } },
    { name: 'firefox', testMatch: '*.spec.ts', testIgnore: '*.chromium.spec.ts', use: { which: 'firefox' } },
  ],
});
