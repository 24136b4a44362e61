import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { interviewName } from '../../../domain/interview/interview-name.ts';
import { progressOf } from '../../../domain/interview/progress.ts';
import { interviews, myDetails } from '../../../stores/on-this-device.ts';
import type { ListedInterview } from '../../../stores/interviews.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { stepAddress } from '../session/step-address.ts';

interface InterviewListProps {
  base: string;
  /** There is more room than before. */
  onRoom: () => void;
}

/** Every interview on this device, with a way to remove one and to take that back. */
export function InterviewList({ base, onRoom }: InterviewListProps) {
  const list = useStore(interviews.$list);
  const removed = useStore(interviews.$removed);
  const [announcement, setAnnouncement] = useState('');
  const forget = (id: string) => {
    interviews.forget(id);
    onRoom();
  };
  return (
    <>
      {list.length > 0 && (
        <>
          <h2>Your interviews</h2>
          <ul class="card-list task-list">
            {list.map((entry) => (
              <Entry
                key={entry.id}
                base={base}
                entry={entry}
                onRemove={() =>
                  setAnnouncement(
                    interviews.remove(entry.id)
                      ? 'Removed. You can undo it.'
                      : 'It was not removed: there is no room to keep a copy for Undo.',
                  )
                }
              />
            ))}
          </ul>
        </>
      )}
      {removed.map(({ id, name }) => (
        <p class="undo-line" key={id}>
          {name === '' ? 'Interview' : `Interview with ${name}`} removed.{' '}
          <button type="button" class="button-link" onClick={() => interviews.undoRemove(id)}>
            Undo
          </button>
          <button type="button" class="button-link" onClick={() => forget(id)}>
            Remove for good
          </button>
        </p>
      ))}
      {removed.length > 0 && (
        <p class="field-hint">What was removed takes up its room on this device until you choose “Remove for good”.</p>
      )}
      <Announcer text={announcement} />
    </>
  );
}

function Entry({ base, entry, onRemove }: { base: string; entry: ListedInterview; onRemove: () => void }) {
  const { opened, id } = entry;
  const me = useStore(myDetails.$me);
  const interview = opened.kind === 'good' ? opened.value : null;
  const unread = opened.kind === 'newer' ? NEWER : UNREADABLE;
  const name = interview === null ? unread.name : interviewName(interview);
  const summary =
    interview === null
      ? unread.summary
      : progressOf(interview, me)
          .filter(({ status }) => status === 'done' || status === 'started')
          .map((step) => step.step.title)
          .join(' · ');
  return (
    <li>
      <div>
        <a href={stepAddress(base, 'hub', id)}>{name}</a>
        <p class="field-hint">{summary === '' ? 'Not started' : summary}</p>
      </div>
      <button type="button" class="button-link" onClick={onRemove}>
        Remove<span class="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}

const UNREADABLE = {
  name: 'An interview that could not be read',
  summary: 'Open it to download the raw data or to go back to an earlier copy.',
};

const NEWER = {
  name: 'An interview from a newer version of this page',
  summary: 'It is safe. Reload the page to go on with it.',
};
