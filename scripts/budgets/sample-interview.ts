import { newInterview, type Interview } from '../../src/domain/interview/interview.ts';
import { askerOf } from '../../src/domain/questions/asker-of.ts';
import { listFromSelection } from '../../src/domain/questions/question-list.ts';
import { selectQuestions } from '../../src/domain/questions/select-questions.ts';
import { sealEnvelope } from '../../src/domain/saving/envelope.ts';
import { interviewKind } from '../../src/domain/saving/record-kinds.ts';
import { readBank } from '../bench/read-bank.ts';

const ID = 'sampleinterview';

/** What a step adds to its address to open the sample. */
export const SAMPLE_PARAMETER = `?interview=${ID}`;

/** An interview with a list of a dozen questions, aims that it does not all serve, and findings. */
function sampleInterview(): Interview {
  const { questions: bank, norms } = readBank(new URL('../../', import.meta.url));
  const interview: Interview = {
    ...newInterview(ID, '2026-11-02T09:00:00.000Z'),
    purpose: 'explore',
    audience: 'career-changer',
    field: 'nursing',
    aims: ['how the nights are', 'what the training costs', 'the zebra quota'],
    findings: [
      { id: 'project01', kind: 'project', detail: 'the night ward' },
      { id: 'move01', kind: 'move', from: 'hospital nursing', to: 'a ministry' },
    ],
    minutes: 25,
  };
  const asker = askerOf(interview, 'nursing', norms);
  const selected = selectQuestions(bank, { asker, selection: 0, kept: [] }, norms).questions;
  let count = 0;
  const items = listFromSelection(selected, () => {
    count += 1;
    return `item${String(count).padStart(4, '0')}`;
  });
  return { ...interview, questions: { ...interview.questions, items } };
}

/** The sample as it lies in storage: its key and its text. */
export function sampleRecord(): { key: string; text: string } {
  const stamp = { revision: 1, savedAt: '2026-11-02T09:30:00.000Z', tab: 'sample' };
  return { key: `twenty-good-minutes:interview:${ID}`, text: sealEnvelope(interviewKind, sampleInterview(), stamp) };
}
