import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkQuestion } from '../../src/domain/checker/check-question.ts';
import { QUESTION_RULE_IDS, type QuestionRuleId } from '../../src/domain/checker/question-rule.ts';

/** A question, with every rule that must remark on it. */
export interface LabelledQuestion {
  text: string;
  rules: readonly QuestionRuleId[];
}

/** How a rule did on the labelled questions. */
export interface RuleMeasure {
  rule: QuestionRuleId;
  /** Questions that bear its label. */
  cases: number;
  /** Of its remarks, the share that were meant; 1 where it made none. */
  precision: number;
  /** Of the questions that bear its label, the share on which it remarked. */
  recall: number;
  /** Remarks that were not meant. */
  wrong: readonly string[];
  /** Questions on which it should have remarked. */
  missed: readonly string[];
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
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file.pathname} holds no list.`);
  return entries.map((entry: unknown, index) => {
    const label = `${file.pathname}, entry ${index + 1}`;
    if (typeof entry !== 'object' || entry === null || !('text' in entry) || !('rules' in entry)) {
      throw new Error(`${label}: it needs a text and its rules.`);
    }
    const { text, rules } = entry;
    if (typeof text !== 'string' || !Array.isArray(rules)) throw new Error(`${label}: text or rules cannot be read.`);
    return { text, rules: rules.map((rule: unknown) => knownRule(rule, label)) };
  });
}

function knownRule(rule: unknown, label: string): QuestionRuleId {
  const known = QUESTION_RULE_IDS.find((id) => id === rule);
  if (known === undefined) throw new Error(`${label}: there is no rule "${String(rule)}".`);
  return known;
}

/** Runs the checker on labelled questions and compares, rule by rule. */
export function measureChecker(questions: readonly LabelledQuestion[]): RuleMeasure[] {
  const checked = questions.map((one) => ({ ...one, found: checkQuestion(one.text).map((remark) => remark.rule) }));
  return QUESTION_RULE_IDS.map((rule) => {
    const labelled = checked.filter((one) => one.rules.includes(rule));
    const remarked = checked.filter((one) => one.found.includes(rule));
    const right = remarked.filter((one) => one.rules.includes(rule)).length;
    return {
      rule,
      cases: labelled.length,
      precision: remarked.length === 0 ? 1 : right / remarked.length,
      recall: labelled.length === 0 ? 1 : right / labelled.length,
      wrong: remarked.filter((one) => !one.rules.includes(rule)).map((one) => one.text),
      missed: labelled.filter((one) => !one.found.includes(rule)).map((one) => one.text),
    };
  });
}
