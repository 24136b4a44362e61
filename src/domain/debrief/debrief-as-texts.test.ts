import { expect, it } from 'vitest';
import { emptyInterview, fullInterview } from '../../../tests/fixtures/interviews.ts';
import { note, ownLine } from '../../../tests/fixtures/voices.ts';
import { debriefTexts } from './debrief-as-texts.ts';

const LINES = [ownLine('item1', 'Which ship was the hardest?'), ownLine('item2', '')];

it('has every word of a debrief, once', () => {
  const texts = debriefTexts(fullInterview(), LINES, '2026-12-03');
  expect([texts.title, texts.day]).toEqual(['Beatriz Duarte', 'Thursday, December 3, 2026']);
  expect(texts.said).toEqual([
    {
      id: 'item1',
      title: 'Which ship was the hardest?',
      columns: { fact: ['Forty ships in a week, half at night'], opinion: [], feeling: [], unsorted: [] },
    },
    {
      id: '',
      title: 'What else was said',
      columns: { fact: [], opinion: [], feeling: [], unsorted: ['very calm on the radio'] },
    },
  ]);
  expect(texts.answers.map(({ text }) => text)).toEqual([
    'nothing, if the port pays',
    'How much is paper',
    'The license is not the hard part',
    'I spoke too long at the start',
    'Much',
    'One account',
    'Toward it',
    'I want to see a night',
  ]);
  expect(texts.leads).toEqual(['A person: Rui Matos, trains new pilots. May I mention you? Yes']);
  expect(texts.steps).toEqual(['book a medical, Thursday, December 10, 2026']);
});

it('leaves out what is empty, and names a question that is gone', () => {
  const { debrief } = emptyInterview();
  expect(debriefTexts(emptyInterview(), LINES, null)).toMatchObject({
    day: '',
    said: [],
    answers: [],
    leads: [],
    steps: [],
  });
  const noted = { ...emptyInterview(), debrief: { ...debrief, entries: [note('item2', 'Forty'), note('item1', ' ')] } };
  expect(debriefTexts(noted, LINES, null).said.map(({ title }) => title)).toEqual([
    'A question that is no longer in the bank',
  ]);
});

it('asks nobody to be mentioned to a book', () => {
  const { debrief } = emptyInterview();
  const lead = { id: 'l', kind: 'reading', name: 'Tide tables', detail: '', mention: 'not-asked' } as const;
  const step = { id: 's', text: 'read it', date: '', isDone: true };
  const texts = debriefTexts(
    { ...emptyInterview(), debrief: { ...debrief, leads: [lead], nextSteps: [step] } },
    [],
    null,
  );
  expect([texts.leads, texts.steps]).toEqual([['Something to read or hear: Tide tables'], ['read it, done']]);
});
