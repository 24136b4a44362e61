import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { listFor, selectionFor } from '../../../tests/fixtures/made-lists.ts';
import { BANK, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { isCompleteFinding, suits, type Asker } from './candidates.ts';
import { FAMILY_IDS } from './family.ts';
import { gistOfQuestion } from './gist.ts';
import { aimsServed, readAims } from './rank.ts';
import {
  PERSONAL_FROM,
  PERSONAL_MOST,
  selectQuestions,
  type SelectedQuestion,
  type Selection,
} from './select-questions.ts';
import { shortenList } from './shorten-list.ts';
import { totalMinutes } from './total-minutes.ts';

/** Something that a reader sees. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Made once: every rule below is held against all of these lists. A failure names what it takes to make them again. */
const [SEED = 0] = fc.sample(fc.integer({ min: 1 }), 1);
const LISTS = fc
  .sample(fc.tuple(anyAsker, anySelection), { numRuns: 2000, seed: SEED })
  .map(([asker, selection]) => ({ asker, selection, made: selectionFor(asker, selection) }));

/** Looks at the lists of anybody: at two thousand of them. */
function forAnyList(look: (list: SelectedQuestion[], asker: Asker, selection: number, made: Selection) => void): void {
  for (const [index, { asker, selection, made }] of LISTS.entries()) {
    try {
      look(made.questions, asker, selection, made);
    } catch (error) {
      throw new Error(`seed ${SEED}, list ${index}, for ${JSON.stringify(asker)}`, { cause: error });
    }
  }
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
    });
  });

  it('has an opening, a hard part, advice, people and a closing', () => {
    forAnyList((list) => {
      const families = list.map((one) => one.family);
      expect(families).toEqual(expect.arrayContaining(['opening', 'hard-parts', 'advice', 'people', 'closing']));
      expect(families.filter((family) => family === 'opening')).toHaveLength(1);
      expect(families.filter((family) => family === 'closing')).toHaveLength(1);
    });
  });

  it('has a personal question for each of the first four complete findings, where none was marked as known', () => {
    forAnyList((_list, asker, selection) => {
      if (asker.minutes < PERSONAL_FROM) return;
      const list = listFor({ ...asker, known: [] }, selection);
      const complete = asker.findings.filter((finding) => isCompleteFinding(finding)).slice(0, PERSONAL_MOST);
      const served = list.map((one) => one.findingId).filter((id) => id !== null);
      expect(served).toEqual(expect.arrayContaining(complete.map((finding) => finding.id)));
      expect(served).toHaveLength(complete.length);
    });
  });

  it('has no personal question where the talk is short', () => {
    const short = LISTS.filter(({ asker }) => asker.minutes < PERSONAL_FROM);
    const personal = short.flatMap(({ made }) => made.questions.filter((one) => one.findingId !== null));
    expect(short.length).toBeGreaterThan(0);
    expect(personal).toEqual([]);
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

  it('has nothing that the asker knows already, nor the same under another wording', () => {
    forAnyList((list, asker) => {
      const known = asker.known.map((id) => question(id).intent);
      expect(list.filter((one) => known.includes(question(one.questionId).intent))).toEqual([]);
    });
  });

  it('has no bracket in any wording, whatever was typed', () => {
    forAnyList((list) => {
      expect(list.map((one) => one.text).filter((text) => /[[\]{}]|\s\s/u.test(text))).toEqual([]);
    });
  });

  it('keeps its must-asks when ten minutes are left, and fits into them', () => {
    forAnyList((list) => {
      const short = shortenList(list, 10);
      expect(short.filter((one) => one.mustAsk)).toEqual(list.filter((one) => one.mustAsk));
      expect(totalMinutes(short.map((one) => ({ minutes: Math.min(one.minutes, 3) })))).toBeLessThanOrEqual(10);
    });
  });

  it('tells the minutes of each family, and all of them together are those of the list', () => {
    forAnyList((list, _asker, _selection, { minutes }) => {
      expect(totalMinutes(minutes)).toBe(totalMinutes(list));
      expect(minutes.map((one) => one.family)).toEqual([...new Set(list.map((one) => one.family))]);
    });
  });

  it('says of every other question that suits why it is not there', () => {
    forAnyList((list, asker, _selection, { leftOut }) => {
      const listed = new Set(list.map((one) => one.questionId));
      const others = BANK.filter((one) => suits(one, asker) && !listed.has(one.id)).map((one) => one.id);
      expect([...leftOut.keys()]).toEqual(others);
      expect([...leftOut.values()].filter(({ kind }) => kind === 'listed')).toEqual([]);
    });
  });

  it('meets every aim, or says that the bank has nothing near it or that there is no room', () => {
    forAnyList((list, asker, _selection, { unmetAims }) => {
      const gists = readAims(asker.aims);
      const met = new Set(
        list.flatMap((one) => aimsServed(gistOfQuestion(question(one.questionId)), gists).map(({ aim }) => aim)),
      );
      expect(unmetAims.map(({ aim }) => aim)).toEqual(asker.aims.filter((aim) => !met.has(aim)));
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
    for (const { asker, selection, made } of LISTS.slice(0, 100)) {
      expect(selectQuestions(structuredClone(BANK), structuredClone({ asker, selection, kept: [] }), NORMS)).toEqual(
        made,
      );
    }
  });
});
