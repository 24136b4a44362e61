import { talkSoFar } from '../../../domain/talk/talk-so-far.ts';
import type { RunningTalk } from './running-talk.ts';
import { wordingOf } from './wording-of.ts';

/** The questions with their jots as text, for who prints this page. */
export function TalkOnPaper({ running: { talk, instant, texts } }: { running: RunningTalk }) {
  return (
    <section class="talk-paper">
      <p>{talkSoFar(talk, instant)}</p>
      <ol>
        {talk.questions.map(({ item, jots }) => (
          <li key={item.id}>
            <strong>{wordingOf(texts, item)}</strong>
            {jots.map((jot) => (
              <p key={jot.id}>{jot.text}</p>
            ))}
          </li>
        ))}
      </ol>
      {talk.jots.map((jot) => (
        <p key={jot.id}>{jot.text}</p>
      ))}
    </section>
  );
}
