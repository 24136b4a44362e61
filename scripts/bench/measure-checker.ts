import { checkQuestion } from '../../src/domain/checker/check-question.ts';
import { QUESTION_RULE_IDS, type QuestionRuleId } from '../../src/domain/checker/question-rule.ts';
import { knownRule, labelledEntries } from './labelled-entries.ts';
import { measureRules, type RuleMeasure } from './measure-rules.ts';

/** A question, with every rule that must remark on it. */
export interface LabelledQuestion {
  text: string;
  rules: readonly QuestionRuleId[];
}

/**
 * Files of labelled questions in tests/fixtures/, each by another hand: the first grew with the rules, the second and
 * the fourth are plain talk, the third is slang, shy, blunt and second-language talk, and the fifth is everyday talk,
 * phone talk without marks, and polite second-language talk.
 */
export const LABELLED_FILES = [
  'labelled-questions',
  'labelled-questions-unseen',
  'labelled-questions-third',
  'labelled-questions-fourth',
  'labelled-questions-fifth',
] as const;

/** The labelled questions in a YAML file. */
export function readLabelled(file: URL): LabelledQuestion[] {
  return labelledEntries(file).map(({ entry, label }) => {
    if (!('text' in entry) || !('rules' in entry)) throw new Error(`${label}: it needs a text and its rules.`);
    const { text, rules } = entry;
    if (typeof text !== 'string' || !Array.isArray(rules)) throw new Error(`${label}: text or rules cannot be read.`);
    return { text, rules: rules.map((rule: unknown) => knownRule(QUESTION_RULE_IDS, rule, label)) };
  });
}

/** Runs the checker on labelled questions and compares, rule by rule. */
export function measureChecker(questions: readonly LabelledQuestion[]): RuleMeasure<QuestionRuleId>[] {
  return measureRules(
    QUESTION_RULE_IDS,
    questions.map((one) => ({ ...one, found: checkQuestion(one.text).map((remark) => remark.rule) })),
  );
}
