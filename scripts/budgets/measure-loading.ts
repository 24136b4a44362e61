import type { Browser } from '@playwright/test';
import { STEPS } from '../../src/domain/interview/steps.ts';
import budgets from '../budgets.json' with { type: 'json' };
import type { Measurement, Row } from './judge.ts';
import { loadFigures, type LoadFigures } from './load-figures.ts';
import { loadedScriptSize } from './loaded-script.ts';
import { SAMPLE_PARAMETER, sampleRecord } from './sample-interview.ts';

/** The addresses that stand for each kind of page, below the address of the site. */
const LOADED_PAGES = ['', 'guide/', 'guide/asking/', 'questions/', 'messages/', 'prepare/', 'prepare/questions/'];

/** The narrow and the wide screen on which pages are loaded, in pixels. */
const WIDTHS = [320, 1280];

/** The budgets that only a browser can measure: what moves and what is asked for while a page loads. */
export async function measureLoading(browser: Browser, address: string): Promise<Row[]> {
  const figures: { path: string; figures: LoadFigures }[] = [];
  for (const width of WIDTHS) {
    for (const page of LOADED_PAGES) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      figures.push({
        path: `/${page} at ${width} px`,
        figures: await loadFigures(await context.newPage(), address + page),
      });
      await context.close();
    }
  }
  const row = (value: (one: LoadFigures) => number, isMeant = (_path: string) => true) =>
    figures.filter((one) => isMeant(one.path)).map((one) => ({ path: one.path, value: value(one.figures) }));
  return [
    {
      ...budgets.stepScript,
      what: `${budgets.stepScript.what}, with an open interview, before it is touched`,
      measurements: await measureSteps(browser, address),
    },
    { ...budgets.layoutShift, measurements: row((one) => Math.round(one.layoutShift * 1000)) },
    {
      ...budgets.chapterRequests,
      measurements: row(
        (one) => one.requests,
        (path) => path.startsWith('/guide/asking/'),
      ),
    },
    { ...budgets.foreignRequests, measurements: row((one) => one.foreignRequests) },
  ];
}

/** What a browser loads for each step of the sample interview, dynamic imports included. */
async function measureSteps(browser: Browser, address: string): Promise<Measurement[]> {
  const { key, text } = sampleRecord();
  const measurements: Measurement[] = [];
  for (const width of WIDTHS) {
    for (const path of ['prepare/', ...STEPS.map(({ id }) => `prepare/${id}/`)]) {
      // A context of its own, so that nothing comes out of the cache.
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.addInitScript(({ name, value }) => localStorage.setItem(name, value), { name: key, value: text });
      const value = await loadedScriptSize(await context.newPage(), `${address}${path}${SAMPLE_PARAMETER}`);
      measurements.push({ path: `/${path} at ${width} px`, value });
      await context.close();
    }
  }
  return measurements;
}
