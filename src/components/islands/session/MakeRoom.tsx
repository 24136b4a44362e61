import { useStore } from '@nanostores/preact';
import { interviews } from '../../../stores/on-this-device.ts';
import { stepAddress } from './step-address.ts';

interface MakeRoomProps {
  base: string;
  /** There is more room than before. */
  onRoom: () => void;
}

/** Ways to make room in a full storage. What was removed takes up its room until it is let go of for good. */
export function MakeRoom({ base, onRoom }: MakeRoomProps) {
  const removed = useStore(interviews.$removed);
  const forget = (id: string) => {
    interviews.forget(id);
    onRoom();
  };
  return (
    <>
      {removed.map(({ id, name }) => (
        <p key={id}>
          {name === '' ? 'A removed interview' : `The removed interview with ${name}`} still takes up room.{' '}
          <button type="button" class="button-link" onClick={() => forget(id)}>
            Remove for good<span class="visually-hidden"> {name}</span>
          </button>
        </p>
      ))}
      <p>
        Removing an interview makes room only when you choose “Remove for good” after it. The{' '}
        <a href={stepAddress(base, 'hub', null)} target="_blank" rel="noopener">
          list of your interviews (new tab)
        </a>{' '}
        has both. When you come back here, your text is saved.
      </p>
    </>
  );
}
