import type { Addition, LeftOut } from './add-shared-list.ts';

/** One question or several of them: "1 question is", "3 questions are". */
const LEFT_OUT_TEXTS: readonly { why: LeftOut; one: string; several: (count: number) => string }[] = [
  { why: 'there', one: '1 is on your list already.', several: (count) => `${count} are on your list already.` },
  {
    why: 'known',
    one: '1 stays out, since you said that you know the answer.',
    several: (count) => `${count} stay out, since you said that you know the answers.`,
  },
  {
    why: 'lacks-finding',
    one: '1 stays out until you note a finding that it fits.',
    several: (count) => `${count} stay out until you note findings that they fit.`,
  },
  { why: 'no-room', one: '1 has no room on the list.', several: (count) => `${count} have no room on the list.` },
];

/** What adding would do, in words: how many questions come, and why others do not. Those that are gone are told elsewhere. */
export function additionText({ lines, leftOut }: Addition): string {
  const comes = lines.length === 1 ? 'Adds 1 question.' : `Adds ${lines.length} questions.`;
  const stays = LEFT_OUT_TEXTS.flatMap(({ why, one, several }) => {
    const count = leftOut.filter((reason) => reason === why).length;
    if (count === 0) return [];
    return [count === 1 ? one : several(count)];
  });
  return [lines.length === 0 ? 'Adds nothing.' : comes, ...stays].join(' ');
}
