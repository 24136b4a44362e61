import { changeDraft, draftOf } from '../../../domain/interview/drafts.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { channelText, type Channel } from '../../../domain/messages/channel.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { TONES } from '../../../domain/messages/tone-texts.ts';
import type { Tone } from '../../../domain/messages/tone.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';

interface MannerProps {
  messages: readonly Message[];
  message: Message;
  interview: Interview;
  hints: Readonly<Record<Channel, string>>;
  change: (edit: (interview: Interview) => Interview) => void;
  /** Opens the same situation on another channel. */
  onChoose: (id: string) => void;
}

/** How the message travels, and how it sounds. */
export function Manner({ messages, message, interview, hints, change, onChoose }: MannerProps) {
  const ways = messages.filter(({ situation }) => situation === message.situation);
  const own = draftOf(interview, message.id).tone;
  const tone = own ?? interview.message.tone;
  const setTone = (chosen: Tone, isOnlyHere: boolean) =>
    change((now) => {
      const changed = changeDraft(now, message.id, { tone: isOnlyHere ? chosen : null });
      return isOnlyHere ? changed : { ...changed, message: { ...changed.message, tone: chosen } };
    });
  return (
    <div class="message-manner">
      <ChoiceGroup
        label="How does it travel?"
        hint={hints[message.channel]}
        choices={ways.map(({ id, channel }) => ({ id, label: channelText(channel).label }))}
        chosen={message.id}
        inline
        onChoose={onChoose}
      />
      <div>
        <ChoiceGroup
          label="How should it sound?"
          hint={TONES.find(({ id }) => id === tone)?.hint ?? ''}
          choices={TONES.map(({ id, label }) => ({ id, label }))}
          chosen={tone}
          inline
          onChoose={(chosen) => setTone(chosen, own !== null)}
        />
        <label class="choice choice-plain">
          <input
            type="checkbox"
            checked={own !== null}
            onChange={(event) => setTone(tone, event.currentTarget.checked)}
          />
          <span>Only in this message</span>
        </label>
      </div>
    </div>
  );
}
