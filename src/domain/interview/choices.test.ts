import { describe, expect, it } from 'vitest';
import { findingSlots } from '../questions/candidates.ts';
import { AUDIENCE_IDS } from './audience.ts';
import { AUDIENCES } from './audience-texts.ts';
import { CONNECTION_IDS } from './connection.ts';
import { CONNECTIONS } from './connection-texts.ts';
import { FINDING_KIND_TEXTS, findingKindText } from './finding-texts.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import { STEP_IDS, STEPS } from './step.ts';
import { PURPOSE_IDS } from './purpose.ts';
import { PURPOSES, purposeText } from './purpose-texts.ts';
import { WAY_IDS } from './way.ts';
import { WAYS } from './way-texts.ts';

const CHOICES = [
  { name: 'who asks', ids: AUDIENCE_IDS, texts: AUDIENCES },
  { name: 'how the contact is known', ids: CONNECTION_IDS, texts: CONNECTIONS },
  { name: 'what was found', ids: FINDING_KINDS, texts: FINDING_KIND_TEXTS },
  { name: 'why one asks', ids: PURPOSE_IDS, texts: PURPOSES },
  { name: 'the steps', ids: STEP_IDS, texts: STEPS },
  { name: 'how one meets', ids: WAY_IDS, texts: WAYS },
];

describe.each(CHOICES)('the choice of $name', ({ ids, texts }) => {
  it('has one text for each id and none besides', () => {
    expect(texts.map((text) => text.id).toSorted()).toEqual(ids.toSorted());
  });

  it('has another label for each', () => {
    const labels = texts.map((text) => ('label' in text ? text.label : text.title));
    expect(new Set(labels).size).toBe(ids.length);
  });
});

it('each kind of finding names the slots that it fills', () => {
  for (const kind of FINDING_KINDS) {
    const finding: Finding = kind === 'move' ? { id: 'a', kind, from: 'x', to: 'y' } : { id: 'a', kind, detail: 'x' };
    expect(findingKindText(kind).slots).toEqual(Object.keys(findingSlots(finding)));
  }
});

it('the texts of a purpose and of a kind of finding are found by id', () => {
  for (const id of PURPOSE_IDS) expect(purposeText(id).id).toBe(id);
  for (const id of FINDING_KINDS) expect(findingKindText(id).id).toBe(id);
});
