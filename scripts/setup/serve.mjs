import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** Content types of all kinds of file that the page loads. */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/**
 * The browser may load from this server only and send nothing elsewhere: the plan never leaves the machine. The page says the
 * same of itself in `web/index.html`, for servers that send no header.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Finds the file that an address means; a folder means its `index.html`.
 * @param {string} folder
 * @param {string} url path and query as requested
 * @returns {string | undefined} undefined when there is none inside the folder
 */
export function findFile(folder, url) {
  const path = decode(url.split(/[?#]/)[0] ?? '');
  if (path === undefined || path.includes('\0')) return undefined;
  let file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Sends a file with its content type.
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
export function sendFile(response, file) {
  response.setHeader('Content-Type', TYPES.get(extname(file)) ?? 'application/octet-stream');
  response.setHeader('Content-Length', statSync(file).size);
  createReadStream(file).pipe(response);
}

/**
 * Serves a folder to this machine only.
 * @param {string} folder absolute path
 * @param {number} port the port to try first; when it is taken, the next free one; 0 for any
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder(folder, port) {
  const server = createServer((request, response) => {
    const file = findFile(normalize(folder), request.url ?? '/');
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end();
    else if (file) sendFile(response, file);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  });
  const taken = await listen(server, port);
  return { address: `http://127.0.0.1:${taken}/`, close: () => void server.close() };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
