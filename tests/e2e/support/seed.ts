import { expect, type Page } from '@playwright/test';
import { newDraft } from '../../../src/domain/interview/draft.ts';
import { newInterview, type Interview } from '../../../src/domain/interview/interview.ts';
import { EMPTY_ME, type Me } from '../../../src/domain/interview/me.ts';
import type { Step } from '../../../src/domain/interview/step.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting.ts';
import { openEnvelope, sealEnvelope } from '../../../src/domain/saving/envelope.ts';
import { interviewKind, meKind } from '../../../src/domain/saving/record-kinds.ts';
import type { ListItem } from '../../../src/domain/questions/question-list.ts';

/** Every key of ours begins with it. */
export const PREFIX = 'twenty-good-minutes:';

/** The interview that most tests work with. */
export const ID = 'ingridsealcount';
export const KEY = `interview:${ID}`;

const CREATED_AT = '2026-11-02T09:00:00.000Z';
const SAVED_AT = '2026-11-02T09:30:00.000Z';

/** A page of the origin that runs nothing, and asks for no icon. */
const EMPTY_PAGE = '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';

/** What stands under keys of storage, without the prefix. */
export type Records = Readonly<Record<string, string>>;

/** An interview with nothing in it but what is given. */
export function anInterview(parts: Partial<Interview> = {}): Interview {
  return { ...newInterview(ID, CREATED_AT), ...parts };
}

/** A question of the asker's own. */
export function ownQuestion(id: string, text: string, parts: Partial<ListItem> = {}): ListItem {
  return { id, from: { kind: 'own' }, text, family: 'work', minutes: 2, mustAsk: false, locked: false, ...parts };
}

/** An interview with something in every field of every step. */
export function fullInterview(parts: Partial<Interview> = {}): Interview {
  return anInterview({
    purpose: 'explore',
    audience: 'student',
    field: 'teaching',
    aims: ['How much of the year is spent at sea', 'Who pays for a count', 'Whether a diver’s license helps'],
    contact: {
      name: 'Ingrid Halvorsen',
      addressAs: 'Dr. Halvorsen',
      role: 'fisheries scientist',
      organization: 'the Port of Otago',
      connection: 'met',
      sharedContact: '',
      connectionDetail: 'at the open day in March',
    },
    findings: [
      { id: 'project01', kind: 'project', detail: 'the harbor seal count' },
      { id: 'move01', kind: 'move', from: 'hospital nursing', to: 'a ministry' },
    ],
    minutes: 30,
    questions: {
      selection: 0,
      items: [
        ownQuestion('item01', 'What did the first count teach you?', { mustAsk: true }),
        ownQuestion('item02', 'Who else is on the boat with you?'),
        ownQuestion('item03', 'When did you last change how you count?'),
      ],
      known: [],
      writing: 'What would you read first about',
    },
    message: {
      details: { times: 'Tuesday, March 3, after 2 PM', learned: 'the counting is done by ear', nextStep: 'go along' },
      tone: 'formal',
      drafts: {
        'stranger-email': {
          ...newDraft(),
          subject: 'A question about counting seals',
          whole: 'Dear Ingrid,\n\nmay I ask?',
        },
      },
      sent: [],
      myZone: '',
      contactZone: '',
      proposedTimes: [],
    },
    meeting: { ...newMeeting(), date: '2026-12-03', time: '14:30', way: 'in-person', place: 'the café at the lock' },
    sheetSpace: 'roomy',
    ...parts,
  });
}

/** The asker's own details. */
export function me(parts: Partial<Me> = {}): Me {
  return { ...EMPTY_ME, name: 'Tamsin Okoro', introduction: 'a second-year marine biology student', ...parts };
}

/** An interview as another tab has saved it. */
export function sealed(interview: Interview, revision = 1, schema = interviewKind.schema): string {
  return sealEnvelope({ schema }, interview, { revision, savedAt: SAVED_AT, tab: 'seeded' });
}

/** The asker's details as another tab has saved them. */
export function sealedMe(value: Me = me(), schema = meKind.schema): string {
  return sealEnvelope({ schema }, value, { revision: 1, savedAt: SAVED_AT, tab: 'seeded' });
}

/** The records of an interview, ready for `seed`. */
export function recordsOf(...interviews: readonly Interview[]): Records {
  return Object.fromEntries(interviews.map((interview) => [`interview:${interview.id}`, sealed(interview)]));
}

/** Puts records into storage before any page of the site has run. */
export async function seed(page: Page, records: Records): Promise<void> {
  await page.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
  await page.goto('empty-page');
  // While anything is routed, the browser keeps no file and asks before each request.
  await page.unroute('**/empty-page');
  await page.evaluate(
    ({ prefix, entries }) => {
      for (const [key, text] of entries) localStorage.setItem(prefix + key, text);
    },
    { prefix: PREFIX, entries: Object.entries(records) },
  );
}

/** The address of a step, of the hub or of the data page. */
export function addressOf(step: Step | 'hub' | 'data', id: string | null = ID): string {
  const path = step === 'hub' ? 'prepare/' : `prepare/${step}/`;
  return id === null ? path : `${path}?interview=${encodeURIComponent(id)}`;
}

/** Seeds one interview and opens one of its steps. */
export async function openSeeded(
  page: Page,
  step: Step | 'hub',
  interview: Interview = fullInterview(),
): Promise<void> {
  await seed(page, recordsOf(interview));
  await page.goto(addressOf(step, interview.id));
  await waitForIsland(page);
}

/** Waits until the island has taken the place of its fallback. */
export async function waitForIsland(page: Page): Promise<void> {
  await expect(page.getByText('Opening what is saved on this device …')).toHaveCount(0, { timeout: 20_000 });
}

/** The text under one of our keys, or null. */
export async function readRaw(page: Page, key: string): Promise<string | null> {
  return await page.evaluate((full) => localStorage.getItem(full), PREFIX + key);
}

/** Everything in storage, our keys and foreign ones, by full key. */
export async function readAll(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(() => ({ ...localStorage }));
}

/** Our keys in storage, without the prefix, sorted. */
export async function ownKeys(page: Page): Promise<string[]> {
  const keys = Object.keys(await readAll(page));
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .toSorted();
}

/** The interview that storage holds; fails where it cannot be read. */
export async function readInterview(page: Page, id = ID): Promise<Interview> {
  const opened = openEnvelope(interviewKind, await readRaw(page, `interview:${id}`));
  if (opened.kind !== 'good') throw new Error(`The stored interview ${id} is ${opened.kind}.`);
  return opened.value;
}
