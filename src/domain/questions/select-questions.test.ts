import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { PURPOSE_IDS } from '../interview/purpose.ts';
import { isCompleteFinding, type Asker } from './candidates.ts';
import { FAMILY_IDS } from './family.ts';
import { PERSONAL_MOST, selectQuestions, type SelectedQuestion } from './select-questions.ts';

/** Something that a reader sees. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

function listFor(asker: Asker, selection: number): SelectedQuestion[] {
  return selectQuestions(BANK, { asker, selection, kept: [] }, NORMS);
}

/** Looks at the lists of anybody: 300 of them, or as many as are named. */
function forAnyList(look: (list: SelectedQuestion[], asker: Asker, selection: number) => void, numRuns = 300): void {
  fc.assert(
    fc.property(anyAsker, anySelection, (asker, selection) => look(listFor(asker, selection), asker, selection)),
    { numRuns },
  );
}

/** What stands in the slots of a template in a text made from it, or null where the text was not made from it. */
function inSlots(template: string, text: string): string[] | null {
  const [start = '', ...pieces] = template.split(/\{[^}]*\}/);
  const end = pieces.pop();
  if (end === undefined) return text === template ? [] : null;
  if (!text.startsWith(start) || !text.endsWith(end)) return null;
  let rest = text.slice(start.length, text.length - end.length);
  const filled: string[] = [];
  for (const piece of pieces) {
    const place = rest.indexOf(piece);
    if (place === -1) return null;
    filled.push(rest.slice(0, place));
    rest = rest.slice(place + piece.length);
  }
  return [...filled, rest];
}

/** True where a question written for these, or for everybody, is for this one. */
function isFor(written: readonly string[], one: string | null): boolean {
  return written.length === 0 || (one !== null && written.includes(one));
}

describe('the list for anybody, on any selection', { timeout: 60_000 }, () => {
  it('stands in the order of the talk', () => {
    forAnyList((list) => {
      const places = list.map((one) => FAMILY_IDS.indexOf(one.family));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    });
  });

  it('puts personal questions first within their family', () => {
    forAnyList((list) => {
      for (const family of FAMILY_IDS) {
        const isPersonal = list.filter((one) => one.family === family).map((one) => one.findingId !== null);
        expect(isPersonal).toEqual(isPersonal.toSorted((one, other) => Number(other) - Number(one)));
      }
    });
  });

  it('takes at most the minutes of the talk', () => {
    forAnyList((list, asker) => {
      expect(list.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(asker.minutes);
    }, 800);
  });

  it('has an opening, a hard part, advice, people and a closing', () => {
    forAnyList((list) => {
      const families = list.map((one) => one.family);
      expect(families).toEqual(expect.arrayContaining(['opening', 'hard-parts', 'advice', 'people', 'closing']));
      expect(families.filter((family) => family === 'opening')).toHaveLength(1);
      expect(families.filter((family) => family === 'closing')).toHaveLength(1);
    });
  });

  it('has a personal question for each of the first four complete findings', () => {
    forAnyList((list, asker) => {
      const complete = asker.findings.filter((finding) => isCompleteFinding(finding)).slice(0, PERSONAL_MOST);
      const served = list.map((one) => one.findingId).filter((id) => id !== null);
      expect(served).toEqual(expect.arrayContaining(complete.map((finding) => finding.id)));
      expect(served).toHaveLength(complete.length);
    }, 800);
  });

  it('never has two questions of one intent', () => {
    forAnyList((list) => {
      const intents = list.map((one) => question(one.questionId).intent);
      expect(intents).toEqual([...new Set(intents)]);
    });
  });

  it('has no unfilled slot and no hole in any wording', () => {
    forAnyList((list) => {
      for (const { questionId, text } of list) {
        const { text: template, fallback } = question(questionId);
        const filled = inSlots(template, text) ?? inSlots(fallback ?? '', text);
        expect(filled).not.toBeNull();
        for (const part of filled ?? []) {
          expect(part).toMatch(VISIBLE);
          expect(part).toBe(part.trim());
        }
      }
    });
  });

  it('has only questions that suit purpose, audience, field and findings', () => {
    forAnyList((list, asker) => {
      for (const one of list) {
        const { purposes, audiences, fields, finding } = question(one.questionId);
        expect(purposes).toContain(asker.purpose);
        expect(isFor(audiences, asker.audience)).toBe(true);
        expect(isFor(fields, asker.field)).toBe(true);
        expect(asker.findings.find(({ id }) => id === one.findingId)?.kind).toBe(finding);
      }
    });
  });

  it('has three must-asks: one hard part, one piece of advice, one question about people', () => {
    forAnyList((list) => {
      const mustAsks = list.filter((one) => one.mustAsk).map((one) => one.family);
      expect(mustAsks).toEqual(['hard-parts', 'advice', 'people']);
      expect(mustAsks).toHaveLength(NORMS.mustAsks);
    });
  });

  it('is the same list whenever it is asked for', () => {
    forAnyList((list, asker, selection) => {
      expect(selectQuestions(structuredClone(BANK), structuredClone({ asker, selection, kept: [] }), NORMS)).toEqual(
        list,
      );
    }, 100);
  });
});

describe('another selection', { timeout: 60_000 }, () => {
  it('is another list in most cases', () => {
    const askers = fc.sample(anyAsker, { seed: 20_261_122, numRuns: 300 });
    const others = askers.filter((asker, selection) => {
      const ids = (at: number) => listFor(asker, at).map((one) => one.questionId);
      return ids(selection).join() !== ids(selection + 1).join();
    });
    expect(others.length / askers.length).toBeGreaterThan(0.95);
  });

  it.each(PURPOSE_IDS)('brings most of the bank to light in the end, for the purpose %s', (purpose) => {
    const asker: Asker = { purpose, audience: null, field: null, aims: [], findings: [], minutes: 20, slots: {} };
    const met = new Set(
      Array.from({ length: 150 }, (_none, at) => listFor(asker, at).map((one) => one.questionId)).flat(),
    );
    const general = BANK.filter(
      (one) =>
        one.purposes.includes(purpose) &&
        one.audiences.length + one.fields.length === 0 &&
        one.finding === undefined &&
        // The talk is opened and closed in one way; culture and trends have no minutes of their own.
        !['opening', 'closing', 'culture', 'trends'].includes(one.family),
    );
    expect(general.filter((one) => met.has(one.id)).length / general.length).toBeGreaterThan(0.8);
  });

  it.each(PURPOSE_IDS)(
    'opens with the time check and closes with what was not asked, for the purpose %s',
    (purpose) => {
      const asker: Asker = { purpose, audience: null, field: null, aims: [], findings: [], minutes: 20, slots: {} };
      for (let selection = 0; selection < 20; selection += 1) {
        const intents = listFor(asker, selection).map((one) => question(one.questionId).intent);
        expect(intents.at(0)).toBe('time-check');
        expect(intents.at(-1)).toBe('unasked-question');
      }
    },
  );
});

describe('the first list', () => {
  const nobody: Asker = {
    purpose: 'explore',
    audience: null,
    field: null,
    aims: [],
    findings: [],
    minutes: 20,
    slots: {},
  };

  it('takes the usual question of each essential family where nothing speaks for another', () => {
    for (const purpose of PURPOSE_IDS) {
      const mustAsks = listFor({ ...nobody, purpose }, 0).filter((one) => one.mustAsk);
      expect(mustAsks.map((one) => question(one.questionId).usual)).toEqual([true, true, true]);
    }
  });

  it('takes a question that serves an aim before the usual one', () => {
    const list = listFor({ ...nobody, aims: ['how people cope with doubts'] }, 0);
    expect(list.map((one) => one.questionId)).toContain('hard-doubts');
  });

  it('has a question written for the field and one for the asker’s position', () => {
    const list = listFor({ ...nobody, audience: 'returner', field: 'nursing' }, 0);
    expect(list.some((one) => question(one.questionId).fields.includes('nursing'))).toBe(true);
    expect(list.some((one) => question(one.questionId).audiences.includes('returner'))).toBe(true);
  });

  it('is in short words for a pupil: no must-ask was written for adults', () => {
    const mustAsks = listFor({ ...nobody, audience: 'pupil', minutes: 15 }, 0).filter((one) => one.mustAsk);
    expect(mustAsks.map((one) => question(one.questionId).audiences)).toEqual([['pupil'], ['pupil'], ['pupil']]);
  });
});
