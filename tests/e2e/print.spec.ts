import type { Interview } from '../../src/domain/interview/interview.ts';
import { expect, test } from './support/fixtures.ts';
import { PAPER_WIDTH, PAPERS, printOn, type PrintedPage } from './support/pdf.ts';
import { deviceWith, interviewWith, ownQuestion } from './support/saved-interview.ts';
import { apartFaults, openSheet, strandedFaults, wholeSheetFaults } from './support/sheet-on-paper.ts';

const SWEEP = Array.from({ length: 61 }, (_none, count) => count);
const PARTS_OF_SWEEP = [SWEEP.slice(0, 16), SWEEP.slice(16, 31), SWEEP.slice(31, 46), SWEEP.slice(46)];

const CONTACT: Interview['contact'] = {
  name: 'Sigrid Bratland',
  role: 'seal biologist',
  organization: 'Bergen Aquarium',
  connection: null,
  sharedContact: '',
  connectionDetail: '',
};

/** An interview with questions of one to four lines, so that page ends fall everywhere. */
function interviewOf(count: number): Interview {
  const items = Array.from({ length: count }, (_none, index) => {
    const middle = 'how the days go when the weather changes '.repeat(1 + ((index * 7) % 5));
    return ownQuestion(`own${index}`, `First${index} ${middle}last${index}?`, { mustAsk: index % 4 === 3 });
  });
  return interviewWith(`sweep${String(count).padStart(2, '0')}`, {
    purpose: 'explore',
    aims: ['how much of the year is spent at sea', 'which training counts'],
    contact: CONTACT,
    questions: { selection: 0, items, writing: '' },
  });
}

function sheetFaults(printed: readonly PrintedPage[], { questions }: Interview): string[] {
  return [
    ...apartFaults(printed, 'Purpose and aims', 'Explore a field', 'which training counts'),
    ...apartFaults(printed, 'To open', 'Thank you for making time', 'if I take notes?'),
    ...apartFaults(printed, 'To close', 'Thank you. This helped me', 'when I have taken a step?'),
    ...strandedFaults(printed, 'Next steps', 2),
    ...questions.items.flatMap(({ text }, index) => [
      ...apartFaults(printed, text ?? ''),
      ...strandedFaults(printed, `last${index}?`, 1),
    ]),
  ];
}

for (const counts of PARTS_OF_SWEEP) {
  test(`Sheets of ${counts[0]} to ${counts.at(-1)} questions come out whole, on both papers, in a dark browser, too`, async ({
    openDevice,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const interviews = counts.map((count) => interviewOf(count));
    const page = await openDevice({ ...deviceWith(baseURL ?? '', interviews), colorScheme: 'dark' });
    for (const interview of interviews) {
      await openSheet(page, interview);
      for (const paper of PAPERS) {
        const printed = await printOn(page, paper);
        const faults = [...(await wholeSheetFaults(page, printed)), ...sheetFaults(printed, interview)];
        expect(faults, `${interview.questions.items.length} questions on ${paper}`).toEqual([]);
      }
    }
  });
}

test('A word of 200 letters is folded and not cut, wherever it stands', async ({ openDevice, baseURL }) => {
  const word = (letter: string) => letter.repeat(200);
  const interview = interviewWith('longwords', {
    purpose: 'explore',
    aims: [word('a')],
    contact: { ...CONTACT, name: word('n'), organization: word('o') },
    questions: { selection: 0, items: [ownQuestion('own1', word('q')), ownQuestion('own2', 'And then?')], writing: '' },
    meeting: { date: '2026-12-03', time: '14:30', way: 'in-person', place: word('p') },
  });
  const me = { name: 'Mele Taufa', introduction: word('i') };
  const page = await openDevice(deviceWith(baseURL ?? '', [interview], me));
  await openSheet(page, interview);
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    expect(await wholeSheetFaults(page, printed), paper).toEqual([]);
    const pieces = printed.flatMap((one) => one.pieces);
    expect(Math.max(...pieces.map((piece) => piece.right)), `right edge on ${paper}`).toBeLessThan(PAPER_WIDTH[paper]);
  }
});

test('A text of 5,000 letters is printed to its last word', async ({ openDevice, baseURL }) => {
  const long = (sign: string) => `First${sign} ${'words about the way there '.repeat(200).slice(0, 4980)} last${sign}.`;
  const interview = interviewWith('longtexts', {
    purpose: 'explore',
    aims: [long('a')],
    contact: CONTACT,
    questions: { selection: 0, items: [ownQuestion('own1', long('q')), ownQuestion('own2', 'And then?')], writing: '' },
    meeting: { date: '2026-12-03', time: '14:30', way: 'in-person', place: long('p') },
  });
  const page = await openDevice(deviceWith(baseURL ?? '', [interview]));
  await openSheet(page, interview);
  for (const paper of PAPERS) {
    const printed = await printOn(page, paper);
    const all = printed.map(({ text }) => text).join('');
    const words = ['First', 'last'].flatMap((end) => ['a', 'q', 'p'].map((sign) => `${end}${sign}`));
    expect(
      words.filter((one) => !all.includes(one)),
      `missing on ${paper}`,
    ).toEqual([]);
    // The aim stands on the sheet twice, since it is also said to open.
    expect(all.split('wordsaboutthewaythere').length, `words on ${paper}`).toBeGreaterThan(4 * 190);
    expect(Math.min(...printed.map(({ text }) => text.length)), `shortest page on ${paper}`).toBeGreaterThan(20);
  }
});
