import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from './content-type.ts';
import { locate } from './locate.ts';

export interface Site {
  /** The folder that a build wrote. */
  folder: string;
  /** Where the site lives, with slashes at both ends: `/` or `/some/base/`. */
  base: string;
}

/** A server for a built site: files, missing trailing slashes, and 404.html for all the rest. */
export function createStaticServer(site: Site): Server {
  return createServer((request, response) => answer(site, request, response));
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = locate(request.url ?? '/', site.base, (path) => sizeOf(join(site.folder, path)) !== undefined);
  if (found.kind === 'redirect') {
    response.writeHead(301, { Location: found.to }).end();
    return;
  }
  const status = found.kind === 'file' ? 200 : 404;
  send(join(site.folder, found.kind === 'file' ? found.path : '404.html'), status, request, response);
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const size = sizeOf(file);
  if (size === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    return;
  }
  response.writeHead(status, {
    'Content-Type': contentType(file),
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The size of a file in bytes; undefined where there is no file, or where no file can have such a name. */
function sizeOf(file: string): number | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true ? found.size : undefined;
  } catch {
    return undefined;
  }
}
