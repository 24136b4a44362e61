import { channelText, type Channel } from '../../messages/channel.ts';
import type { Situation } from '../../messages/situation.ts';

/** What a message must hold so that the one who gets it can answer. */
export type Need = 'who' | 'why-them' | 'ask' | 'length' | 'times' | 'easy-out';

export type Needs = ReadonlySet<Need>;

/**
 * What a first ask must hold: all six, but a note that is sent along with an invitation needs no times and no way out,
 * and somebody who introduces them knows the writer and needs no times. Other messages need none of them.
 */
export function needsOf({ group, recipient }: Pick<Situation, 'group' | 'recipient'>, channel: Channel): Needs {
  if (group !== 'first-ask') return new Set();
  const needs = new Set<Need>(['who', 'why-them', 'ask', 'length', 'times', 'easy-out']);
  const isNote = channelText(channel).isNote === true;
  if (isNote) needs.delete('easy-out');
  if (isNote || recipient !== 'contact') needs.delete('times');
  if (recipient !== 'contact') needs.delete('who');
  return needs;
}
