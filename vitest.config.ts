import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { placeOf } from './scripts/browser-places.mjs';
import { readFuzzRun } from './scripts/fuzz/fuzz-environment.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
/** Milliseconds. No test asks how fast we are: these end what hangs, on a machine as busy as it may be. */
const patience = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } } as const;
const provide = { fuzz: readFuzzRun(process.env) };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      { ...jsx, test: { name: 'node', provide, ...patience, include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.browser.test.ts'] } },
      {
        ...jsx,
        // found before the tests run: a dependency that turns up in the middle makes Vite start the page afresh
        optimizeDeps: { include: ['axe-core', '@floating-ui/dom', 'webextension-polyfill', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'fuse.js', 'fast-check'] },
        test: {
          name: 'browser',
          provide,
          ...patience,
          retry: 1, // and told by name: docs/decisions/0022
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/effects-at-once.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: placeOf('chromium') ?? 'chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
