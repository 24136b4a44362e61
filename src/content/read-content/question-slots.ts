import { FINDING_KIND_TEXTS } from '../../domain/interview/finding-texts.ts';
import { GENERAL_SLOTS } from '../../domain/questions/question.ts';
import type { Question } from '../../domain/questions/question.ts';

/** The names of the slots of a text: "{a role}" and "{role's}" are both "role". */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(?:an? )?(?<name>[a-zA-Z]+)(?:['’]s)?\}/g)].map((match) => match.groups?.['name'] ?? '');
}

/** What is wrong with the slots of a question, each problem a sentence with its fix. */
export function slotProblems(question: Question): string[] {
  const general: readonly string[] = GENERAL_SLOTS;
  const own = FINDING_KIND_TEXTS.find((kind) => kind.id === question.finding)?.slots ?? [];
  const used = slotsOf(question.text);
  const usesGeneral = used.some((slot) => general.includes(slot));
  const problems: string[] = [];

  for (const slot of used.filter((name) => !general.includes(name) && !own.includes(name))) {
    problems.push(`text: the slot {${slot}} is unknown. Use one of: ${[...general, ...own].join(', ')}.`);
  }
  for (const slot of own.filter((name) => !used.includes(name))) {
    problems.push(`text: a question from the finding "${question.finding}" must use the slot {${slot}}.`);
  }
  if (usesGeneral && question.fallback === undefined) {
    problems.push('fallback: it is missing. Add the same question worded without slots.');
  }
  const left = slotsOf(question.fallback ?? '').filter((slot) => !own.includes(slot));
  if (left.length > 0) {
    problems.push(`fallback: it has the slot {${left.join('}, {')}}. Word it without.`);
  }
  const bare = [question.text, question.fallback ?? ''].join(' ').replaceAll(/\{(?:an? )?[a-zA-Z]+(?:['’]s)?\}/g, '');
  if (/[{}]/.test(bare))
    problems.push('text: a brace belongs to no slot. Write slots as {role}, {a role} or {role’s}.');
  return problems;
}
