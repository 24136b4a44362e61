import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterview, anyItem, anyMe } from '../../../tests/fixtures/any-interview.ts';
import { emptyInterview, fullInterview, ME, ownQuestion } from '../../../tests/fixtures/interviews.ts';
import { BANK, question as bankQuestion } from '../../../tests/fixtures/question-bank.ts';
import { TOOL_NORMS } from '../../../tests/fixtures/tool-norms.ts';
import { EMPTY_ME, type Me } from '../interview/me.ts';
import type { Interview } from '../interview/interview.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import type { ListItem, ShownItem } from '../questions/question-list.ts';
import { buildSheet } from './build-sheet.ts';

const EMPTY = emptyInterview();
const FULL = fullInterview();

const shown = (...items: ListItem[]): ShownItem[] =>
  items.map((item) => ({ item, text: item.text ?? '', question: null, gone: null }));

const QUESTIONS = shown(
  ownQuestion('a', 'How did you come to this?', { family: 'path', minutes: 3 }),
  ownQuestion('b', ' What is hard\n about fog? ', { family: 'hard-parts', minutes: 2.5, mustAsk: true }),
  ownQuestion('c', ' \u200b', { minutes: 4 }),
  ownQuestion('d', 'Whom else should I hear?', { family: 'people', minutes: 1 }),
);

const sheetOf = (interview: Interview, questions = QUESTIONS, me: Me = ME) =>
  buildSheet(interview, me, questions, TOOL_NORMS);

describe('the head of a sheet', () => {
  it('says who, when, where and how long', () => {
    expect(sheetOf(FULL)).toMatchObject({
      contact: 'Beatriz Duarte, harbor pilot, the Port of Lisbon',
      details: [
        { label: 'When', text: 'Thursday, December 3, 2026, 2:30 PM' },
        { label: 'Place', text: 'Pilot station, Quay 2' },
        { label: 'Length', text: '30 minutes' },
      ],
      purpose: 'Explore a field or an organization',
      aims: ['how a night on the water goes', 'what the license costs'],
      minutes: 30,
    });
  });

  it('leaves out what is not known', () => {
    const details = [{ label: 'Length', text: '20 minutes' }];
    expect(sheetOf(EMPTY)).toMatchObject({ contact: '', details, purpose: '', aims: [] });
    const contact = { ...EMPTY.contact, name: ' ', role: ' harbor\tpilot ' };
    expect(sheetOf({ ...EMPTY, contact }).contact).toBe('harbor pilot');
  });

  it.each([
    ['video', 'Link', { link: 'room 4' }],
    ['phone', 'Number', { theirPhone: 'room 4' }],
    [null, 'Where', { place: 'room 4' }],
  ] as const)('calls the place of a meeting by %s "%s"', (way, label, where) => {
    const meeting = { ...EMPTY.meeting, time: '09:00', way, ...where };
    expect(sheetOf({ ...EMPTY, meeting }).details.slice(0, 2)).toEqual([
      { label: 'When', text: '9:00 AM' },
      { label, text: 'room 4' },
    ]);
  });
});

describe('the opening lines', () => {
  const lines = (interview: Interview, me: Me) => sheetOf(interview, QUESTIONS, me).openingLines;

  it('thank, check the time, say who and why, and ask about notes', () => {
    expect(lines(FULL, ME)).toEqual([
      'Thank you for making time. Are 30 minutes still all right for you?',
      'I am a bus driver in Porto.',
      'What I hope to understand: how a night on the water goes and what the license costs.',
      'Is it all right if I take notes?',
    ]);
  });

  const THANKS_AND_TIME = 'Thank you for making time. Are 30 minutes still all right for you?';
  const opening = (text: string, intent: string | null): ShownItem => ({
    item: ownQuestion('o', text, { family: 'opening' }),
    text,
    question: intent === null ? null : { ...bankQuestion('opening-time-check'), intent },
    gone: null,
  });

  it('leave the time to a question of the bank that asks for it, and the thanks to one that thanks', () => {
    const both = opening('Thank you for making time for me. Is that still all right?', 'time-check');
    expect(sheetOf(FULL, [both]).openingLines[0]).toBe('I am a bus driver in Porto.');
    const time = opening('We have 30 minutes. When do you have to be elsewhere?', 'time-check');
    expect(sheetOf(FULL, [time]).openingLines[0]).toBe('Thank you for making time.');
  });

  it.each(['permission-for-notes', 'aims-aloud', null])(
    'keep both where a question opens the talk with another intent: %s',
    (intent) => {
      const firstLine = (question: ShownItem) => sheetOf(FULL, [question]).openingLines[0];
      expect(firstLine(opening('May I write a few things down?', intent))).toBe(THANKS_AND_TIME);
      expect(firstLine(opening(' ', 'time-check'))).toBe(THANKS_AND_TIME);
    },
  );

  it('are two where nothing is known', () => {
    expect(lines(EMPTY, EMPTY_ME)).toHaveLength(2);
    expect(lines({ ...EMPTY, aims: ['', ' . '] }, { ...EMPTY_ME, name: 'Ann', introduction: 'I am ' })).toHaveLength(2);
  });

  it.each([
    ['second-year student', 'I am a second-year student.'],
    ['electrician in Leeds.', 'I am an electrician in Leeds.'],
    ['the night porter', 'I am the night porter.'],
    ['I’m a nurse', 'I am a nurse.'],
    ['in my second year', 'I am in my second year.'],
    ['learning to weld', 'I am learning to weld.'],
    ['Portuguese', 'I am Portuguese.'],
    ['retired', 'I am retired.'],
    ['Ana’s colleague', 'I am Ana’s colleague.'],
    ['studying law', 'I am studying law.'],
  ])('make a sentence of "%s"', (introduction, line) => {
    expect(lines(EMPTY, { ...EMPTY_ME, introduction })).toContain(line);
  });

  it('make one sentence of aims that were typed as questions', () => {
    const aims = ['Who pays?', 'how fog decides.', 'what it costs ?'];
    expect(lines({ ...EMPTY, aims }, EMPTY_ME)).toContain(
      'What I hope to understand: Who pays, how fog decides, and what it costs.',
    );
  });
});

describe('the bank', () => {
  it('asks for the time with the intent that the sheet looks for, for every purpose', () => {
    for (const purpose of PURPOSE_IDS) {
      const checks = BANK.filter(({ intent, purposes }) => intent === 'time-check' && purposes.includes(purpose));
      expect(checks.map(({ family }) => family)).toContain('opening');
    }
  });
});

describe('the questions of a sheet', () => {
  it('are those with a wording, in their order, each at the minute at which it begins', () => {
    expect(sheetOf(FULL).questions.map(({ lines: _lines, ...question }) => question)).toEqual([
      { id: 'a', text: 'How did you come to this?', family: 'Path', mustAsk: false, startsAt: 0 },
      { id: 'b', text: 'What is hard about fog?', family: 'Hard parts', mustAsk: true, startsAt: 3 },
      { id: 'd', text: 'Whom else should I hear?', family: 'People', mustAsk: false, startsAt: 5.5 },
    ]);
  });

  it('leave no room below the opening on one page, since it is said and not noted down', () => {
    const questions = shown(ownQuestion('o', 'Still all right?', { family: 'opening' }), ownQuestion('p', 'Why?'));
    expect(sheetOf(EMPTY, questions).questions.map((one) => one.lines > 0)).toEqual([false, true]);
    expect(sheetOf(FULL, questions).questions.map((one) => one.lines > 0)).toEqual([true, true]);
  });

  it('have more room below them on a roomy sheet, and never more where there are more of them', () => {
    const linesOf = (sheetSpace: Interview['sheetSpace'], count: number) => {
      const many = Array.from({ length: count }, (_none, index) => ownQuestion(`q${index}`, 'Why?'));
      return sheetOf({ ...EMPTY, sheetSpace }, shown(...many)).questions[0]?.lines ?? 0;
    };
    for (let count = 1; count < 16; count += 1) {
      expect(linesOf('roomy', count)).toBeGreaterThan(linesOf('one-page', count));
      expect(linesOf('one-page', count)).toBeGreaterThanOrEqual(linesOf('one-page', count + 1));
      expect(linesOf('roomy', count)).toBeGreaterThanOrEqual(linesOf('roomy', count + 1));
    }
    const roomy = sheetOf({ ...EMPTY, sheetSpace: 'roomy' }).nextStepLines;
    expect(roomy).toBeGreaterThan(sheetOf(EMPTY).nextStepLines);
  });
});

describe('the end of a talk', () => {
  it('has a look at the clock in time, unless the talk is too short for it', () => {
    const at = (minutes: number) => sheetOf({ ...EMPTY, minutes }).timeCheck;
    expect(at(20)).toEqual({ minute: 15, text: 'We have 5 minutes left. May I ask what matters most to me?' });
    expect(at(10)?.minute).toBe(5);
    expect(at(9)).toBeNull();
    expect(sheetOf({ ...EMPTY, purpose: 'after-rejection' })).toMatchObject({ minutes: 5, timeCheck: null });
  });

  it('asks for nothing more after a rejection', () => {
    const lines = sheetOf({ ...EMPTY, purpose: 'after-rejection' }).closingLines;
    expect(lines.join(' ')).toContain('I accept the decision');
    expect(lines.join(' ')).not.toContain('write to you again');
    expect(sheetOf(EMPTY).closingLines.join(' ')).toContain('write to you again');
  });
});

describe('any sheet', () => {
  it('has no empty line and no doubled space, whatever was typed', () => {
    fc.assert(
      fc.property(anyInterview, anyMe, fc.array(anyItem, { maxLength: 5 }), (interview, me, items) => {
        const sheet = buildSheet(interview, me, shown(...items), TOOL_NORMS);
        const { contact, details, aims, openingLines, questions } = sheet;
        const lines = [
          ...aims,
          ...openingLines,
          ...details.map((detail) => detail.text),
          ...questions.map((question) => question.text),
        ];
        for (const line of lines) expect(line).toMatch(/\S/);
        for (const line of [contact, ...lines]) expect(line).not.toMatch(/ {2}|[\n\r\t]|^\s|\s$/);
        expect(questions).toHaveLength(items.filter(({ text }) => /[^\s\p{Cc}\p{DI}]/u.test(text ?? '')).length);
      }),
    );
  });
});
