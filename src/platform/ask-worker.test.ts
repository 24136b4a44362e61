import { describe, expect, it } from 'vitest';
import { workerToAsk } from './ask-worker.ts';

/** A worker that keeps what it is asked until the test lets it answer. */
class FakeWorker extends EventTarget {
  readonly asked: { id: number; value: string }[] = [];

  postMessage(request: { id: number; value: string }): void {
    this.asked.push(request);
  }

  /** Answers a request, counted from 0, in capitals. */
  answer(index: number): void {
    const request = this.asked[index];
    if (request === undefined) throw new Error('This was not asked.');
    const data = { id: request.id, value: request.value.toUpperCase() };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function open() {
  const started: FakeWorker[] = [];
  const answers: string[] = [];
  const helper = workerToAsk<string, string>(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker;
  });
  const ask = (text: string) => helper.ask(text, (answer) => answers.push(answer));
  return { helper, ask, started, answers };
}

describe('asking a worker', () => {
  it('starts it once, when it is first wanted', () => {
    const { helper, ask, started } = open();
    expect(started).toHaveLength(0);
    helper.wake();
    helper.wake();
    ask('one');
    ask('two');
    expect(started.map((worker) => worker.asked.map(({ value }) => value))).toEqual([['one', 'two']]);
  });

  it('gives each answer to the one who asked, in any order, and once', () => {
    const { ask, started, answers } = open();
    ask('one');
    ask('two');
    for (const index of [1, 0, 1]) started[0]?.answer(index);
    expect(answers).toEqual(['TWO', 'ONE']);
  });

  it('tells nothing to one who stopped waiting', () => {
    const { ask, started, answers } = open();
    const stop = ask('one');
    ask('two');
    stop();
    for (const index of [0, 1]) started[0]?.answer(index);
    expect(answers).toEqual(['TWO']);
  });

  it('starts another one with the next request after it broke down', () => {
    const { ask, started, answers } = open();
    ask('one');
    started[0]?.dispatchEvent(new Event('error'));
    ask('two');
    started[1]?.answer(0);
    expect(answers).toEqual(['TWO']);
  });

  it('never answers where there is none, and tries again', () => {
    let tries = 0;
    const helper = workerToAsk<string, string>(() => {
      tries += 1;
      throw new Error('No workers here.');
    });
    helper.wake();
    helper.ask('one', () => expect.fail('Nobody was there to answer.'))();
    expect(tries).toBe(2);
  });
});
