import { getCollection } from 'astro:content';
import type { Question } from '../../domain/questions/question.ts';

/**
 * The whole bank. Questions of field packs and those built from findings stand at the end, since the small index of the
 * search holds the others alone.
 */
export async function questionsInOrder(): Promise<{ general: Question[]; others: Question[] }> {
  const questions = (await getCollection('questions')).map((entry) => entry.data);
  return {
    general: questions.filter((one) => isGeneral(one)),
    others: questions.filter((one) => !isGeneral(one)),
  };
}

function isGeneral({ fields, finding }: Question): boolean {
  return fields.length === 0 && finding === undefined;
}
