import { checkMessage } from '../../src/domain/checker/check-message.ts';
import { MESSAGE_RULE_IDS, type MessageRuleId } from '../../src/domain/checker/message-rule.ts';
import type { CheckedMessage } from '../../src/domain/checker/reading/read-message.ts';
import { CHANNEL_IDS } from '../../src/domain/messages/channel.ts';
import type { Situation } from '../../src/domain/messages/situation.ts';
import type { ToolNorms } from '../../src/domain/norms/tool-norms.ts';
import { knownRule, labelledEntries } from './labelled-entries.ts';
import { measureRules, type RuleMeasure } from './measure-rules.ts';

/** A message, with every rule that must remark on it. */
export interface LabelledMessage {
  message: CheckedMessage;
  rules: readonly MessageRuleId[];
}

/** The labelled messages in a YAML file; what each needs to hold is told by the situations of the site. */
export function readLabelledMessages(file: URL, situations: readonly Situation[]): LabelledMessage[] {
  return labelledEntries(file).map(({ entry, label }) => readEntry(entry, situations, label));
}

function readEntry(entry: object, situations: readonly Situation[], label: string): LabelledMessage {
  if (!('situation' in entry) || !('channel' in entry))
    throw new Error(`${label}: it needs a situation and a channel.`);
  if (!('subject' in entry) || !('body' in entry) || !('rules' in entry)) {
    throw new Error(`${label}: it needs a subject, a body and its rules.`);
  }
  const { subject, body, rules } = entry;
  const situation = situations.find(({ id }) => id === entry.situation);
  const channel = CHANNEL_IDS.find((id) => id === entry.channel);
  const isText = typeof body === 'string' && (subject === null || typeof subject === 'string');
  if (!situation || !channel || !isText || !Array.isArray(rules)) throw new Error(`${label}: it cannot be read.`);
  return {
    message: {
      situation,
      channel,
      subject,
      body,
      contacts: 'contacts' in entry ? countOf(entry.contacts, label) : undefined,
      businessDays: 'businessDays' in entry ? countOf(entry.businessDays, label) : undefined,
    },
    rules: rules.map((rule: unknown) => knownRule(MESSAGE_RULE_IDS, rule, label)),
  };
}

function countOf(count: unknown, label: string): number {
  if (typeof count !== 'number') throw new Error(`${label}: "${String(count)}" is no number.`);
  return count;
}

/** Runs the checker on labelled messages and compares, rule by rule. */
export function measureMessageChecker(
  messages: readonly LabelledMessage[],
  norms: ToolNorms,
): RuleMeasure<MessageRuleId>[] {
  return measureRules(
    MESSAGE_RULE_IDS,
    messages.map(({ message, rules }) => ({
      text: `${message.subject ?? ''}\n${message.body}`,
      rules,
      found: checkMessage(message, norms).map((remark) => remark.rule),
    })),
  );
}
