/** Which request an answer belongs to: answers may come late, and when nobody waits for them any more. */
interface Numbered<Value> {
  id: number;
  value: Value;
}

/** A worker as far as it is asked. */
type Asked = Pick<Worker, 'addEventListener' | 'postMessage'>;

/** A worker that answers beside the page. */
export interface WorkerToAsk<Request, Answer> {
  /** Starts it ahead of the first request, since it needs a moment. */
  wake: () => void;
  /** Asks it. Where it cannot be had, the answer never comes. Returns how to stop waiting. */
  ask: (request: Request, onAnswer: (answer: Answer) => void) => () => void;
}

/** A worker that is started by `start` when it is first wanted, and anew with the next request after it broke down. */
export function workerToAsk<Request, Answer>(start: () => Asked): WorkerToAsk<Request, Answer> {
  let worker: Asked | null = null;
  let asked = 0;

  function theWorker(): Asked | null {
    if (worker !== null) return worker;
    try {
      worker = start();
      worker.addEventListener('error', () => {
        worker = null;
      });
    } catch {
      return null;
    }
    return worker;
  }

  return {
    wake: () => void theWorker(),
    ask: (value, onAnswer) => {
      const stop = new AbortController();
      asked += 1;
      const request: Numbered<Request> = { id: asked, value };
      const helper = theWorker();
      helper?.addEventListener(
        'message',
        ({ data }: MessageEvent<Numbered<Answer>>) => {
          if (data.id !== request.id) return;
          stop.abort();
          onAnswer(data.value);
        },
        { signal: stop.signal },
      );
      helper?.postMessage(request, { transfer: [] });
      return () => stop.abort();
    },
  };
}

/** The other side: in a worker, answers everything that the page asks. */
export function answerEach<Request, Answer>(answerTo: (request: Request) => Answer): void {
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Request>>) => {
    const answer: Numbered<Answer> = { id: data.id, value: answerTo(data.value) };
    self.postMessage(answer, { transfer: [] });
  });
}
