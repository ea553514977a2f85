/** `npm start`: makes everything that is missing or stale, then serves the page to this machine. `npm run dev`: with Vite. */
import { join } from 'node:path';
import { ensureInstalled } from './setup/install.mjs';
import { ensureDataset, ensurePage } from './setup/products.mjs';
import { ROOT } from './setup/run.mjs';
import { serveFolder } from './setup/serve.mjs';

const FIRST_PORT = 4173;
const wish = process.argv[2];

if (!ensureInstalled() || !ensureDataset()) {
  process.exitCode = 1;
} else if (wish === '--dev') {
  const { createServer } = await import('vite');
  const server = await createServer({ server: { host: '127.0.0.1' } });
  await server.listen();
  server.printUrls();
} else if (!ensurePage()) {
  process.exitCode = 1;
} else if (wish !== '--build') {
  const { address } = await serveFolder(join(ROOT, 'build', 'web'), Number(process.env.PORT ?? FIRST_PORT));
  console.log(`Concord: ${address}   (Ctrl+C stops it)`);
}
