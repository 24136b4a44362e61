import type { MessageRemark } from '../../../domain/checker/message-rule.ts';
import type { CheckedMessage } from '../../../domain/checker/reading/read-message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';

export interface CheckRequest {
  id: number;
  message: CheckedMessage;
  norms: ToolNorms;
}

export interface CheckAnswer {
  id: number;
  remarks: MessageRemark[];
}

let worker: Worker | null = null;
let asked = 0;

/** Starts the checker, which needs a moment, for somebody who is about to write. */
export function wakeMessageChecker(): void {
  theWorker();
}

/** What the checker says to a message. Where it cannot be had, the answer never comes: writing goes on without. */
export function checkMessageBesides(
  { situation, channel, subject, body, contacts, businessDays }: CheckedMessage,
  norms: ToolNorms,
  onRemarks: (remarks: MessageRemark[]) => void,
): () => void {
  const stop = new AbortController();
  asked += 1;
  const { group, recipient } = situation;
  const message = { situation: { group, recipient }, channel, subject, body, contacts, businessDays };
  const request: CheckRequest = { id: asked, message, norms };
  const checker = theWorker();
  checker?.addEventListener(
    'message',
    ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.id !== request.id) return;
      stop.abort();
      onRemarks(data.remarks);
    },
    { signal: stop.signal },
  );
  checker?.postMessage(request, { transfer: [] });
  return () => stop.abort();
}

function theWorker(): Worker | null {
  if (worker !== null) return worker;
  try {
    worker = new Worker(new URL('./check-message-worker.ts', import.meta.url), { type: 'module' });
    // One that broke down is started anew with the next message.
    worker.addEventListener('error', () => {
      worker = null;
    });
  } catch {
    return null;
  }
  return worker;
}
