import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentType } from '../../scripts/serve/content-type.ts';
import { locate } from '../../scripts/serve/locate.ts';
import { createStaticServer } from '../../scripts/serve/static-server.ts';

const FILES = ['index.html', '404.html', 'guide/index.html', 'guide/asking/index.html', 'a b.txt', 'robots.txt'];
const isFile = (path: string): boolean => FILES.includes(path);

describe('the file for an address', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/guide/', '/', 'guide/index.html'],
    ['/guide/asking/?interview=1', '/', 'guide/asking/index.html'],
    ['/robots.txt', '/', 'robots.txt'],
    ['/a%20b.txt', '/', 'a b.txt'],
    ['/some/base/', '/some/base/', 'index.html'],
    ['/some/base/guide/', '/some/base/', 'guide/index.html'],
  ])('%s at %s is %s', (target, base, path) => {
    expect(locate(target, base, isFile)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['/guide', '/', '/guide/'],
    ['/guide/asking?a=1?b', '/', '/guide/asking/?a=1?b'],
    ['/some/base', '/some/base/', '/some/base/'],
    ['/some/base?x', '/some/base/', '/some/base/?x'],
    ['/some/base/guide', '/some/base/', '/some/base/guide/'],
  ])('%s at %s leads to %s', (target, base, to) => {
    expect(locate(target, base, isFile)).toEqual({ kind: 'redirect', to });
  });

  it.each([
    ['/nothing/', '/'],
    ['/guide/asking/index.html/', '/'],
    ['/guide/', '/some/base/'],
    ['/', '/some/base/'],
    ['/%', '/'],
    ['//guide', '/'],
    ['/guide//asking', '/'],
  ])('%s at %s is missing', (target, base) => {
    expect(locate(target, base, isFile)).toEqual({ kind: 'missing' });
  });

  it.each(['/../secret', '/%2e%2e/secret', '/guide/..%2f..%2fsecret', '/..%5csecret', '/C:/secret', '/secret%00'])(
    '%s never leaves the folder',
    (target) => {
      expect(locate(target, '/', () => true)).toEqual({ kind: 'missing' });
    },
  );
});

it('a content type follows the ending', () => {
  expect(contentType('guide/index.html')).toBe('text/html; charset=utf-8');
  expect(contentType('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
  expect(contentType('FONT.WOFF2')).toBe('font/woff2');
});

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const server = createStaticServer({ folder, base: '/some/base/' });

  beforeAll(async () => {
    mkdirSync(join(folder, 'guide'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'not here');
    writeFileSync(join(folder, 'guide', 'index.html'), 'guide');
    await started(server);
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('sends a page', async () => {
    expect(await ask('GET', '/some/base/guide/')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: 'guide',
    });
  });

  it('sends the page for what is missing, with its status', async () => {
    expect(await ask('GET', '/some/base/nothing')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask('GET', '/some/base/../../etc/passwd')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask('GET', `/some/base/${'long'.repeat(500)}`)).toMatchObject({ status: 404, body: 'not here' });
  });

  it('adds a missing slash', async () => {
    expect(await ask('GET', '/some/base/guide')).toMatchObject({ status: 301, location: '/some/base/guide/' });
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    expect(await ask('HEAD', '/some/base/')).toMatchObject({ status: 200, body: '' });
    expect(await ask('POST', '/some/base/')).toMatchObject({ status: 405 });
  });

  interface Reply {
    status: number | undefined;
    type: string | undefined;
    location: string | undefined;
    body: string;
  }

  /** A request as it is written: `fetch` would tidy the path. */
  function ask(method: string, path: string): Promise<Reply> {
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const sent = request({ host: '127.0.0.1', port, method, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          body,
        }),
      );
    });
    sent.on('error', reject).end();
    return promise;
  }
});

function started(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  return promise;
}
