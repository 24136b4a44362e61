import { channelText } from '../../../domain/messages/channel.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface MessageChoiceProps {
  /** The first is the one to begin with. */
  offered: readonly Message[];
  chosen: Message;
  onChoose: (id: string) => void;
}

/** Which message to write. */
export function MessageChoice({ offered, chosen, onChoose }: MessageChoiceProps) {
  const options = offered.map((message) => ({
    id: message.id,
    label: `${message.name} (${channelText(message.channel).label})`,
  }));
  return (
    <SelectField
      label="Which message?"
      hint={chosen.use}
      options={options}
      chosen={chosen.id}
      onChoose={(id) => {
        if (id !== null) onChoose(id);
      }}
    />
  );
}
