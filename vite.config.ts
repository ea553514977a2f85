import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { findChromium } from './scripts/setup/chromium.mjs';
import { ROOT } from './scripts/setup/run.mjs';
import { findFile, sendFile } from './scripts/setup/serve.mjs';

process.env.TZ = 'UTC';

const DATASET = join(ROOT, 'build', 'dataset');
const PAGE = join(ROOT, 'build', 'web');

/** Puts the dataset below `data/` of the page: served by the development server, copied by the build. */
function dataset(): Plugin {
  return {
    name: 'concord-dataset',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const file = findFile(DATASET, request.url ?? '/');
        if (file) sendFile(response, file);
        else next();
      });
    },
    writeBundle() {
      cpSync(DATASET, join(PAGE, 'data'), { recursive: true });
    },
  };
}

const TEST_ENVIRONMENT = { TZ: 'UTC', CHROMIUM: findChromium() ?? '' };

export default defineConfig({
  // Vitest runs from the project's root, the page lives in `web`.
  root: process.env.VITEST ? ROOT : join(ROOT, 'web'),
  base: './',
  publicDir: false,
  plugins: [dataset()],
  worker: { format: 'es' },
  // The page's content security policy forbids inline scripts, so none is made.
  build: {
    outDir: PAGE,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          env: TEST_ENVIRONMENT,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          env: TEST_ENVIRONMENT,
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
