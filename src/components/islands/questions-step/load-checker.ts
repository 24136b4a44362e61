import type { Remark } from '../../../domain/checker/remark.ts';

export interface CheckRequest {
  id: number;
  text: string;
}

export interface CheckAnswer {
  id: number;
  remarks: Remark[];
}

let worker: Worker | null = null;
let asked = 0;

/** Starts the checker, which needs a moment, for somebody who is about to write. */
export function wakeChecker(): void {
  theWorker();
}

/** What the checker says to a question. Where it cannot be had, the answer never comes: writing goes on without. */
export function checkBesides(text: string, onRemarks: (remarks: Remark[]) => void): () => void {
  const stop = new AbortController();
  asked += 1;
  const request: CheckRequest = { id: asked, text };
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
    worker = new Worker(new URL('./check-question-worker.ts', import.meta.url), { type: 'module' });
    // One that broke down is started anew with the next question.
    worker.addEventListener('error', () => {
      worker = null;
    });
  } catch {
    return null;
  }
  return worker;
}
