import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { FALLBACK_MOMENTS } from '../../src/domain/questions/fallback-card.ts';
import { FAMILY_IDS } from '../../src/domain/questions/family.ts';
import { countWords } from '../../src/domain/text/count-words.ts';

const { content } = readContent(new URL('../../', import.meta.url));

it('there are probes for every family, none of them twice', () => {
  expect(content.probes.map(({ id }) => id).toSorted()).toEqual(FAMILY_IDS.toSorted());
  const probes = content.probes.flatMap(({ data }) => data.probes);
  expect(probes.filter((probe, index) => probes.indexOf(probe) !== index)).toEqual([]);
});

it.each(FALLBACK_MOMENTS)('there are three cards or more for the moment $id', ({ id }) => {
  expect(content.fallbackCards.filter(({ data }) => data.when === id).length).toBeGreaterThanOrEqual(3);
});

it('what is to be said when the talk falters can be said in one breath', () => {
  const said = [
    ...content.probes.flatMap(({ data }) => data.probes),
    ...content.fallbackCards.map(({ data }) => data.say),
  ];
  expect(said.filter((text) => countWords(text) > 20 || /[!]/.test(text) || !/[.?]$/.test(text))).toEqual([]);
});
