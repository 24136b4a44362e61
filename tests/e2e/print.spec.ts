import type { Interview } from '../../src/domain/interview/interview.ts';
import { PURPOSE_IDS, type Purpose } from '../../src/domain/interview/purpose.ts';
import { EMPTY_ME } from '../../src/domain/interview/me.ts';
import { newMeeting } from '../../src/domain/meeting/meeting.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPER_WIDTH, PAPERS, printOn, squeezed } from './support/pdf.ts';
import { anInterview, ownQuestion, recordsOf, seed, sealedMe } from './support/seed.ts';
import { openSheet, wholeSheetFaults } from './support/sheet-on-paper.ts';
import { CONTACT } from './support/sweep.ts';

/** The pages that a list for some minutes takes at most. */
const SPACES: readonly { space: string; most: (minutes: number) => number }[] = [
  { space: 'One page', most: () => 1 },
  { space: 'More space for writing', most: (minutes) => (minutes > 20 ? 3 : 2) },
];

const STUDENT = { ...EMPTY_ME, name: 'Mele Taufa', introduction: 'a second-year marine biology student in Bergen' };

/** An interview for which a list can be made, with as much in the head of its sheet as is usual. */
function defaultInterview(purpose: Purpose, minutes: number | null): Interview {
  return anInterview({
    id: 'defaultlist',
    purpose,
    minutes,
    audience: 'student',
    aims: ['how much of the year is spent at sea', 'which training counts', 'what the winters are like'],
    contact: CONTACT,
    findings: [
      { id: 'one', kind: 'earlier-employer', detail: 'the Institute of Marine Research' },
      { id: 'two', kind: 'talk-or-article', detail: 'What the nets bring up' },
    ],
    meeting: {
      ...newMeeting(),
      date: '2026-12-03',
      time: '14:30',
      way: 'in-person',
      place: 'Nordnesbakken 4, at the seal pool',
    },
  });
}

test('A word of 200 letters is folded and not cut, wherever it stands', async ({ page }) => {
  const word = (letter: string) => letter.repeat(200);
  const interview = anInterview({
    id: 'longwords',
    purpose: 'explore',
    aims: [word('a')],
    contact: { ...CONTACT, name: word('n'), organization: word('o') },
    questions: {
      selection: 0,
      items: [ownQuestion('own1', word('q')), ownQuestion('own2', 'And then?')],
      known: [],
      writing: '',
    },
    meeting: { ...newMeeting(), date: '2026-12-03', time: '14:30', way: 'in-person', place: word('p') },
  });
  const me = { ...EMPTY_ME, name: 'Mele Taufa', introduction: word('i') };
  await seed(page, { ...recordsOf(interview), me: sealedMe(me) });
  await openSheet(page, interview);
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
    const pieces = printed.flatMap((one) => one.pieces);
    expect(Math.max(...pieces.map((piece) => piece.right)), `right edge on ${paper}`).toBeLessThan(PAPER_WIDTH[paper]);
  }
});

test('A text of 5,000 letters is printed word for word', async ({ page }) => {
  const words = (sign: string) =>
    Array.from({ length: 834 }, (_none, index) => `${sign}${String(index).padStart(4, '0')}`);
  const [aim, question, place] = [words('a'), words('q'), words('p')];
  const interview = anInterview({
    id: 'longtexts',
    purpose: 'explore',
    aims: [aim.join(' ')],
    contact: CONTACT,
    questions: {
      selection: 0,
      items: [ownQuestion('own1', question.join(' ')), ownQuestion('own2', 'And then?')],
      known: [],
      writing: '',
    },
    meeting: { ...newMeeting(), date: '2026-12-03', time: '14:30', way: 'in-person', place: place.join(' ') },
  });
  await seed(page, recordsOf(interview));
  await openSheet(page, interview);
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    const all = printed.map(({ text }) => text).join('');
    const timesOf = (word: string) => all.split(word).length - 1;
    const once = [...question, ...place, 'Andthen?', 'Nextsteps'];
    expect(
      once.filter((word) => timesOf(word) !== 1),
      `not once on ${paper}`,
    ).toEqual([]);
    // Aims are also among the words to open with.
    expect(
      aim.filter((word) => timesOf(word) !== 2),
      `not twice on ${paper}`,
    ).toEqual([]);
    expect(Math.min(...printed.map(({ text }) => text.length)), `shortest page on ${paper}`).toBeGreaterThan(20);
  }
});

for (const purpose of PURPOSE_IDS) {
  for (const minutes of [null, 15, 20, 30]) {
    const length = minutes === null ? 'its usual length' : `${minutes} minutes`;
    test(`The list made for the purpose ${purpose} and ${length} takes one page, and few more with more space`, async ({
      page,
    }) => {
      await seed(page, { ...recordsOf(defaultInterview(purpose, minutes)), me: sealedMe(STUDENT) });
      await page.goto('prepare/questions/?interview=defaultlist');
      await page.getByRole('button', { name: 'Make a list' }).click();
      await openSheet(page, { id: 'defaultlist' });
      for (const { space, most } of SPACES) {
        await page.getByRole('radio', { name: space }).check();
        for (const paper of PAPERS) {
          const printed = await printOn(page, paper);
          expect(await wholeSheetFaults(page, printed), `${space}, ${paper}`).toEqual([]);
          expect(printed.length, `pages, ${space}, ${paper}`).toBeLessThanOrEqual(most(minutes ?? 20));
        }
      }
    });
  }
}

test('The blank sheet takes one page, without a word of the page around it', async ({ page }) => {
  await page.goto('sheets/');
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
    expect(printed, paper).toHaveLength(1);
  }
});

test('A chapter is printed whole and without the frame of the page', async ({ page }) => {
  await page.goto('guide/the-conversation/');
  // The last paragraph leads on to a tool, and is for the screen only.
  const paragraphs = (await page.getByRole('article').getByRole('paragraph').allTextContents()).slice(0, -1);
  const frame = ['Skip to the content', 'Search', 'Menu', 'Nothing you type leaves your browser.'];
  for (const paper of PAPERS) {
    const text = (await printOn(page, paper)).map((one) => one.text).join('');
    expect(
      paragraphs.filter((paragraph) => !text.includes(squeezed(paragraph).slice(0, 40))),
      `not on ${paper}`,
    ).toEqual([]);
    expect(
      frame.filter((words) => text.includes(squeezed(words))),
      `of the frame, on ${paper}`,
    ).toEqual([]);
  }
});
