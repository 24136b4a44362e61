import type { Interview } from '../../../src/domain/interview/interview.ts';
import { newDebrief } from '../../../src/domain/debrief/debrief.ts';
import type { SheetPlan } from '../../../src/domain/sheet/sheet-plans.ts';
import type { PrintedPage } from './pdf.ts';
import { anInterview, ownQuestion } from './seed.ts';
import { apartFaults, strandedFaults } from './sheet-on-paper.ts';

export const CONTACT: Interview['contact'] = {
  name: 'Sigrid Bratland',
  addressAs: '',
  role: 'seal biologist',
  organization: 'Bergen Aquarium',
  connection: null,
  sharedContact: '',
  connectionDetail: '',
};

/** An interview with so many questions of one to four lines and as many notes, so that page ends fall everywhere. */
export function sweepInterview(count: number, { id }: Pick<SheetPlan, 'id'>): Interview {
  const items = Array.from({ length: count }, (_none, index) => {
    const middle = 'how the days go when the weather changes '.repeat(1 + ((index * 7) % 5));
    return ownQuestion(`own${index}`, `First${index} ${middle}last${index}?`, { mustAsk: index % 4 === 3 });
  });
  return anInterview({
    id: `sweep${String(count).padStart(2, '0')}`,
    purpose: 'explore',
    // The list begins at another height for every count, too.
    aims: [`how ${'much '.repeat(1 + (count % 6) * 8)}of the year is spent at sea`, 'which training counts'],
    contact: CONTACT,
    questions: { selection: 0, items, known: [], writing: '' },
    debrief: {
      ...newDebrief(),
      entries: items.map((item, index) => ({
        id: `entry${index}`,
        questionId: item.id,
        kind: index % 2 === 0 ? ('fact' as const) : null,
        text: `Noted${index} ${'and the boat came late '.repeat(1 + ((index * 5) % 9))}end${index}.`,
      })),
      leads: items.map((_item, index) => ({
        id: `lead${index}`,
        kind: 'person' as const,
        name: `Lead${index} of Bergen`,
        detail: `${'trains new divers '.repeat(1 + ((index * 3) % 4))}there${index}`,
        mention: 'not-asked' as const,
      })),
      nextSteps: items.map((_item, index) => ({
        id: `next${index}`,
        text: `Step${index} ${'ask again '.repeat(1 + (index % 9))}done${index}`,
        date: '',
        isDone: false,
      })),
    },
    sheetSpace: id,
  });
}

/** What is split between pages or stranded at the foot of one, in the parts that a variant has. */
export function splitFaults(printed: readonly PrintedPage[], plan: SheetPlan, { questions }: Interview): string[] {
  const parts = plan.rows.flat();
  const together = (part: (typeof parts)[number], ...texts: string[]) =>
    parts.includes(part) && plan.size !== 'fold' ? apartFaults(printed, ...texts) : [];
  const [first] = questions.items;
  return [
    ...together('purpose', 'Purpose and aims', 'Explore a field', 'which training counts'),
    ...together('opening', 'To open', 'Thank you for making time', 'if I take notes?'),
    ...together('closing', 'To close', 'Thank you. This helped me', 'when I have taken a step?'),
    ...together('leads', 'Names and leads', first ? 'Lead0 of Bergen' : 'Not asked'),
    ...together('dated-steps', 'Next steps', first ? 'Step0' : 'By when'),
    ...together('said', 'What they said', first ? 'Noted0' : 'Fact'),
    ...(parts.includes('next-steps') ? strandedFaults(printed, 'Next steps', 2) : []),
    ...questions.items.flatMap(({ text }, index) => [
      ...(parts.includes('questions') ? apartFaults(printed, text ?? '') : []),
      ...together('grid', text ?? ''),
      ...together('said', `Noted${index}and`, `end${index}.`),
      ...together('leads', `Lead${index}ofBergen`, `there${index}`),
      ...together('dated-steps', `Step${index}ask`, `done${index}`),
      ...(plan.size === 'page' && parts.includes('questions') && plan.lines.many > 0
        ? strandedFaults(printed, `last${index}?`, 1)
        : []),
    ]),
  ];
}
