/**
 * Serves a built site on this computer, in the foreground.
 *
 *     node scripts/serve.ts [--port 4321] [--folder dist] [--base /]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createStaticServer } from './serve/static-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
const site = { folder: resolve(values.folder), base: values.base };
const port = Number(values.port);

if (!site.base.startsWith('/') || !site.base.endsWith('/')) {
  stop(`The base ${site.base} must begin and end with a slash, like /some/base/.`);
} else if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  stop(`The port ${values.port} must be a number from 1 to 65535.`);
} else if (existsSync(join(site.folder, 'index.html'))) {
  listen('127.0.0.1', true);
  // Where `localhost` means the newer address first, a browser asks there.
  listen('::1', false);
} else {
  stop(`There is no built site in ${values.folder}. Run "npm run build" first.`);
}

function listen(host: string, isNeeded: boolean): void {
  const server = createStaticServer(site);
  server.on('error', (error) => {
    if (isNeeded) stop(`The site cannot be served: ${error.message}. To take another port, add --port 4322.`);
  });
  server.listen(port, host, () => {
    if (isNeeded)
      console.log(`Twenty Good Minutes is at http://localhost:${port}${site.base}\nTo stop it, press Ctrl+C.`);
  });
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}
