import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { placeOf } from './scripts/browser-places.mjs';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      { ...jsx, test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.browser.test.ts'] } },
      {
        ...jsx,
        // found before the tests run: a dependency that turns up in the middle makes Vite start the page afresh
        optimizeDeps: { include: ['axe-core', '@floating-ui/dom', 'webextension-polyfill', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'fuse.js'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
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
