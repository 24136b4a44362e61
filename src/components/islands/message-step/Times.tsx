import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { DetailText } from '../../../domain/messages/detail-texts.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { TextField } from '../../ui/TextField.tsx';
import { PartMissing } from '../session/PartMissing.tsx';
import type { TimesHere } from './use-times.ts';

interface TimesProps {
  interview: Interview;
  words: DetailText;
  times: TimesHere;
  norms: ToolNorms;
  change: (edit: (interview: Interview) => Interview) => void;
  announce: (text: string) => void;
}

/** When the asker could talk: in words, or as days and times that are told on the contact's clocks, too. */
export function Times({ interview, words, times, norms, change, announce }: TimesProps) {
  const [isAsked, setAsked] = useState(false);
  const { proposedTimes } = interview.message;
  const there = times.kind === 'there' ? times : null;
  const hasTexts = there !== null && there.texts.length > 0;
  const needsZone = there !== null && there.zones.unknown.length > 0;
  const isOpen = isAsked || needsZone;
  // What was opened by a zone that nobody knows stays open when another one was chosen.
  useEffect(() => {
    if (needsZone) setAsked(true);
  }, [needsZone]);
  return (
    <section class="times" aria-label="Times">
      {hasTexts ? (
        <h3>{words.label}</h3>
      ) : (
        <TextField
          label={words.label}
          hint={words.hint}
          optional
          value={interview.message.details.times ?? ''}
          onText={(text) =>
            change((now) => ({
              ...now,
              message: { ...now.message, details: { ...now.message.details, times: text } },
            }))
          }
        />
      )}
      {!isOpen && (
        <>
          {hasTexts && (
            <ul class="times-said">
              {there.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <button type="button" class="button-quiet" onClick={() => setAsked(true)}>
            {proposedTimes.length > 0 ? 'Change the times' : 'Pick days and times'}
          </button>
          {proposedTimes.length === 0 && (
            <p class="field-hint">Picked times are told on their clocks first, and on yours beside them.</p>
          )}
        </>
      )}
      {isOpen && there !== null && (
        <there.TimesPanel
          interview={interview}
          zones={there.zones}
          times={there.times}
          norms={norms}
          change={change}
          announce={announce}
        />
      )}
      {times.kind === 'failed' && (isOpen || proposedTimes.length > 0) && <PartMissing />}
    </section>
  );
}
