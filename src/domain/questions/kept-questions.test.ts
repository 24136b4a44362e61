import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AN_ASKER } from '../../../tests/fixtures/an-asker.ts';
import { anyAsker, anySelection } from '../../../tests/fixtures/any-asker.ts';
import { BANK, BANK_BY_ID, NORMS, question } from '../../../tests/fixtures/question-bank.ts';
import { findCandidates, isCompleteFinding, type Asker } from './candidates.ts';
import { gistOfWords } from './gist.ts';
import { FAMILY_IDS, familyOrder, type Family } from './family.ts';
import { ESSENTIAL_FAMILIES, type Kept } from './plan.ts';
import { totalMinutes } from './total-minutes.ts';
import { keptForEngine } from './kept-for-engine.ts';
import { insertInTalkOrder, keptItems, listFromSelection, type ListItem } from './question-list.ts';
import { PERSONAL_FROM, PERSONAL_MOST, selectQuestions, type SelectedQuestion } from './select-questions.ts';

interface Remade {
  asker: Asker;
  kept: Kept[];
  /** What the engine puts beside the kept lines. */
  added: SelectedQuestion[];
  /** The lines of the new list. */
  items: ListItem[];
}

const anyOwn: fc.Arbitrary<ListItem> = fc
  .record({
    family: fc.constantFrom(...FAMILY_IDS),
    minutes: fc.constantFrom(0.5, 1, 2, 3),
    mustAsk: fc.boolean(),
    locked: fc.boolean(),
  })
  .map((told) => ({ ...told, id: 'own', from: { kind: 'own' }, text: 'What did you do on the ice?' }));

/** A list of which some lines were edited, perhaps with a question of one's own, and the list made after it. */
const anyRemade: fc.Arbitrary<Remade> = fc
  .record({
    asker: anyAsker,
    selection: anySelection,
    isEdited: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    own: fc.array(anyOwn, { maxLength: 2 }),
  })
  .map(({ asker, selection, isEdited, own }) => {
    const first = listOf(asker, selection, []);
    const edited = first.map((item, index) => ({ ...item, text: isEdited[index] ? 'In my own words?' : null }));
    const lines = keptItems([...edited, ...own]);
    const kept = keptForEngine(lines, BANK_BY_ID);
    const added = selectQuestions(BANK, { asker, selection: selection + 1, kept }, NORMS).questions;
    const items = lines.reduce((all, item) => insertInTalkOrder(all, item, familyOrder), linesOf(added));
    return { asker, kept, added, items };
  });

function listOf(asker: Asker, selection: number, kept: readonly Kept[]): ListItem[] {
  return linesOf(selectQuestions(BANK, { asker, selection, kept }, NORMS).questions);
}

function linesOf(selected: readonly SelectedQuestion[]): ListItem[] {
  let count = 0;
  return listFromSelection(selected, () => `line-${(count += 1)}`);
}

function forAnyRemade(look: (remade: Remade) => void): void {
  fc.assert(fc.property(anyRemade, look), { numRuns: 300 });
}

/** The least that the families take that every talk has and the kept lines lack. */
function leastMinutes(asker: Asker, kept: readonly Kept[]): number {
  const free = findCandidates(BANK, asker).filter(
    (one) => one.findingId === null && kept.every((line) => line.intent !== one.question.intent),
  );
  const missing = ESSENTIAL_FAMILIES.filter((family) => !kept.some((line) => line.family === family));
  const least = (family: Family) => free.filter((one) => one.question.family === family).map((one) => one.minutes);
  return missing.reduce((sum, family) => sum + Math.min(...least(family)), 0);
}

describe('a list made anew around what the asker keeps', { timeout: 60_000 }, () => {
  it('brings no kept question and no kept intent a second time', () => {
    forAnyRemade(({ kept, added }) => {
      const intents = added.map((one) => question(one.questionId).intent);
      const keptIntents = kept.map((one) => one.intent).filter((intent) => intent !== null);
      expect(new Set([...intents, ...keptIntents]).size).toBe(intents.length + keptIntents.length);
    });
  });

  it('has every family that each talk has, and stands in the order of the talk', () => {
    forAnyRemade(({ items }) => {
      const families = items.map((item) => item.family);
      expect(families).toEqual(expect.arrayContaining([...ESSENTIAL_FAMILIES]));
      expect(families).toEqual(families.toSorted((one, other) => familyOrder(one) - familyOrder(other)));
    });
  });

  it('takes at most the minutes of the talk wherever what is kept leaves room for the essentials', () => {
    forAnyRemade(({ asker, kept, added }) => {
      const least = totalMinutes(kept) + leastMinutes(asker, kept);
      expect(totalMinutes(kept) + totalMinutes(added)).toBeLessThanOrEqual(Math.max(asker.minutes, least));
    });
  });

  it('has a personal question for each complete finding up to four, unless what is kept takes the room', () => {
    forAnyRemade(({ asker, kept, added }) => {
      const complete = asker.findings.filter((finding) => isCompleteFinding(finding)).map((finding) => finding.id);
      const served = new Set([...kept, ...added].map((one) => one.findingId).filter((id) => id !== null));
      const isRoomy = totalMinutes(kept) <= asker.minutes / 4 && asker.minutes >= PERSONAL_FROM;
      expect(served.size).toBeGreaterThanOrEqual(isRoomy ? Math.min(complete.length, PERSONAL_MOST) : 0);
      expect(added.filter((one) => one.findingId !== null).length).toBeLessThanOrEqual(PERSONAL_MOST);
    });
  });

  it('marks no second must-ask in a family, and no more than the norm', () => {
    forAnyRemade(({ kept, added }) => {
      const keptMustAsks = kept.filter((one) => one.mustAsk).map((one) => one.family);
      const newMustAsks = added.filter((one) => one.mustAsk).map((one) => one.family);
      expect(newMustAsks.filter((family) => keptMustAsks.includes(family))).toEqual([]);
      expect(newMustAsks).toEqual([...new Set(newMustAsks)]);
      expect(newMustAsks.length).toBeLessThanOrEqual(Math.max(NORMS.mustAsks - keptMustAsks.length, 0));
    });
  });

  it('has the three must-asks wherever no kept line that is none stands in their families', () => {
    const families: Family[] = ['hard-parts', 'advice', 'people'];
    forAnyRemade(({ kept, items }) => {
      const isLeftToEngine = kept.every(
        (one) => !families.includes(one.family) || (one.mustAsk && one.intent !== null),
      );
      const mustAsks = items.filter((item) => item.mustAsk && item.from.kind === 'bank').map((item) => item.family);
      const own = kept.filter((one) => one.mustAsk && one.intent === null).length;
      expect(isLeftToEngine && own === 0 ? mustAsks : families).toEqual(families);
    });
  });
});

describe('what the asker keeps', () => {
  const asker: Asker = { ...AN_ASKER, findings: [{ id: 'a/b', kind: 'project', detail: 'the harbor seal count' }] };

  it('serves its finding, so that no second question is built from it', () => {
    const items = listOf(asker, 0, []).filter((item) => item.from.kind === 'bank' && item.from.findingId !== null);
    expect(items).toHaveLength(1);
    const added = selectQuestions(
      BANK,
      { asker, selection: 1, kept: keptForEngine(items, BANK_BY_ID) },
      NORMS,
    ).questions;
    expect(added.map((one) => one.findingId)).toEqual(added.map(() => null));
  });

  it('takes the place of the hard part where it is one, and leaves it the must-ask', () => {
    const hardPart = listOf(asker, 0, []).filter((item) => item.family === 'hard-parts' && item.mustAsk);
    const added = selectQuestions(
      BANK,
      { asker, selection: 1, kept: keptForEngine(hardPart, BANK_BY_ID) },
      NORMS,
    ).questions;
    expect(added.filter((one) => one.mustAsk).map((one) => one.family)).toEqual(['advice', 'people']);
  });

  it('may fill the talk: then only the families that every talk has come to it', () => {
    const own: Kept = {
      questionId: null,
      gist: gistOfWords(''),
      family: 'work',
      minutes: 60,
      intent: null,
      findingId: null,
      mustAsk: false,
    };
    const added = selectQuestions(BANK, { asker, selection: 0, kept: [own] }, NORMS).questions;
    expect(added.map((one) => one.family)).toEqual([...ESSENTIAL_FAMILIES]);
  });
});
