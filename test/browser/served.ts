import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servePage } from './page-server.ts';
import type { ServedPage } from './page-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built page; `CONCORD_PAGE` names another folder. */
const PAGE = process.env['CONCORD_PAGE'] ?? join(ROOT, 'build', 'web');

/** The dataset that the page reads; `CONCORD_DATA` names another folder. */
const DATA = process.env['CONCORD_DATA'] ?? join(ROOT, 'build', 'dataset');

/** Serves the built page with its dataset; says what to do where the page was not built. */
export async function serveBuiltPage(): Promise<ServedPage> {
  if (!existsSync(join(PAGE, 'index.html'))) throw new Error(`No page in ${PAGE}: run \`npm run build\` first.`);
  return servePage(PAGE, DATA);
}
