import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  outputDir: 'test-results/e2e',
  projects: [
    { name: 'chromium', testMatch: '*.chromium.spec.ts' },
    { name: 'firefox', testMatch: '*.firefox.spec.ts' },
  ],
});
