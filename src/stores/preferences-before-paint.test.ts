import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const SCRIPT = readFileSync(new URL('preferences-before-paint.js', import.meta.url), 'utf8');
const KEY = 'twenty-good-minutes:preferences';

/** A page as the script sees it, with storage that holds `text` or that refuses. */
function openPage(text: string | null, refuses = false) {
  const kept = new Map(text === null ? [] : [[KEY, text]]);
  const dataset: Record<string, string> = {};
  let click: ((event: { target: unknown }) => void) | undefined;
  class Element {
    dataset: Record<string, string>;
    constructor(asked: string) {
      this.dataset = { setTheme: asked };
    }
    closest(): this {
      return this;
    }
  }
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  runInNewContext(SCRIPT, {
    Element,
    addEventListener: () => undefined,
    document: {
      documentElement: { dataset },
      addEventListener: (_type: string, listener: typeof click) => (click = listener),
    },
    localStorage: refuses
      ? { getItem: refuse, setItem: refuse }
      : {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
        },
  });
  return {
    dataset,
    press: (asked: string) => click?.({ target: new Element(asked) }),
    saved: (): unknown => JSON.parse(kept.get(KEY) ?? 'null'),
  };
}

describe('the theme before paint', () => {
  test('is the saved one', () => {
    expect(openPage('{"schema":1,"data":{"theme":"dark"}}').dataset).toEqual({ scripts: 'on', theme: 'dark' });
  });

  test.each([null, '', '{', 'null', '7', '[]', '"dark"', '{"data":null}', '{"data":{"theme":"pink"}}'])(
    'is the system’s where storage holds %j',
    (text) => {
      expect(openPage(text).dataset['theme']).toBe('system');
    },
  );
});

describe('a button for the theme', () => {
  test('goes round, and keeps the choice beside what else is saved', () => {
    const page = openPage('{"schema":1,"revision":4,"data":{"paper":"a4"}}');
    page.press('next');
    expect(page.dataset['theme']).toBe('light');
    page.press('next');
    expect(page.saved()).toMatchObject({ schema: 1, revision: 6, tab: 'theme', data: { paper: 'a4', theme: 'dark' } });
    page.press('system');
    expect(page.dataset['theme']).toBe('system');
  });

  test('changes the theme where nothing can be saved', () => {
    const page = openPage(null, true);
    page.press('dark');
    expect(page.dataset['theme']).toBe('dark');
  });

  test('leaves what a newer version saved', () => {
    const page = openPage('{"schema":2,"data":{"theme":"dark"}}');
    page.press('light');
    expect(page.dataset['theme']).toBe('light');
    expect(page.saved()).toEqual({ schema: 2, data: { theme: 'dark' } });
  });
});
