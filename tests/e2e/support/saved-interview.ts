import type { BrowserContextOptions } from '@playwright/test';
import { newInterview, type Interview } from '../../../src/domain/interview/interview.ts';
import type { Me } from '../../../src/domain/interview/me.ts';
import type { ListItem } from '../../../src/domain/questions/question-list.ts';
import { sealEnvelope } from '../../../src/domain/saving/envelope.ts';
import { interviewKind, meKind } from '../../../src/domain/saving/record-kinds.ts';

const PREFIX = 'twenty-good-minutes:';
const STAMP = { revision: 1, savedAt: '2026-11-02T09:00:00.000Z', tab: 'earlier' };

/** An interview with the parts given, as an earlier visit left it. */
export function interviewWith(id: string, parts: Partial<Interview>): Interview {
  return { ...newInterview(id, '2026-11-02T08:00:00.000Z'), ...parts };
}

/** A question that the asker wrote. */
export function ownQuestion(id: string, text: string, part: Partial<ListItem> = {}): ListItem {
  return { id, from: { kind: 'own' }, text, family: 'work', minutes: 2, mustAsk: false, ...part };
}

/** Options for a device on which these were saved before. */
export function deviceWith(baseURL: string, interviews: readonly Interview[], me?: Me): BrowserContextOptions {
  const localStorage = interviews.map((interview) => ({
    name: `${PREFIX}interview:${interview.id}`,
    value: sealEnvelope(interviewKind, interview, STAMP),
  }));
  if (me) localStorage.push({ name: `${PREFIX}me`, value: sealEnvelope(meKind, me, STAMP) });
  return { storageState: { cookies: [], origins: [{ origin: new URL(baseURL).origin, localStorage }] } };
}
