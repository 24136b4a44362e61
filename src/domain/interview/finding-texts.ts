import type { FindingKind } from './finding.ts';

export interface FindingKindText {
  id: FindingKind;
  label: string;
  /** Label of the field in which the detail is typed. */
  detailLabel: string;
  /** What a good entry looks like. */
  example: string;
  /** The slots that a question built from this kind may use. */
  slots: readonly string[];
}

export const FINDING_KIND_TEXTS: readonly FindingKindText[] = [
  {
    id: 'earlier-employer',
    label: 'An earlier employer',
    detailLabel: 'Where they worked before',
    example: 'For example: the Port of Otago',
    slots: ['employer'],
  },
  {
    id: 'earlier-role',
    label: 'An earlier role',
    detailLabel: 'What they did before',
    example: 'For example: fisheries observer',
    slots: ['earlierRole'],
  },
  {
    id: 'move',
    label: 'A move from one thing to another',
    detailLabel: 'From',
    example: 'For example: from hospital nursing to a ministry',
    slots: ['from', 'to'],
  },
  {
    id: 'project',
    label: 'A project or product',
    detailLabel: 'The project',
    example: 'For example: the harbor seal count',
    slots: ['project'],
  },
  {
    id: 'talk-or-article',
    label: 'A talk or an article',
    detailLabel: 'Its title',
    example: 'For example: What the nets bring up',
    slots: ['title'],
  },
  {
    id: 'school-or-training',
    label: 'A school or a training',
    detailLabel: 'Where they learned it',
    example: 'For example: the University of Tromsø',
    slots: ['school'],
  },
  {
    id: 'shared-acquaintance',
    label: 'Somebody you both know',
    detailLabel: 'Their name',
    example: 'For example: Ruth Adeyemi',
    slots: ['acquaintance'],
  },
  {
    id: 'news',
    label: 'News about the organization',
    detailLabel: 'The news, in a few words',
    example: 'For example: the new research vessel',
    slots: ['news'],
  },
];

/** The texts of one kind of finding. */
export function findingKindText(kind: FindingKind): FindingKindText {
  const found = FINDING_KIND_TEXTS.find((one) => one.id === kind);
  if (!found) throw new Error(`No text for finding kind ${kind}`);
  return found;
}
