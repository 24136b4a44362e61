import type { Contact, Interview } from '../../../domain/interview/interview.ts';
import type { Detail } from '../../../domain/messages/detail.ts';
import type { DetailText } from '../../../domain/messages/detail-texts.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { TextField } from '../../ui/TextField.tsx';

interface DetailsProps {
  message: Message;
  interview: Interview;
  texts: Readonly<Record<Detail, DetailText>>;
  change: (edit: (interview: Interview) => Interview) => void;
}

/** What this message alone needs to know. Times have a place of their own. */
export function Details({ message, interview, texts, change }: DetailsProps) {
  const setContact = (part: Partial<Contact>) => change((now) => ({ ...now, contact: { ...now.contact, ...part } }));
  return (
    <>
      {message.recipient === 'contact' && (
        <TextField
          label="How do you address them?"
          hint={`As it stands in the greeting, for example: ${addressExample(interview.contact.name)}. Empty for the whole name.`}
          optional
          value={interview.contact.addressAs}
          onText={(addressAs) => setContact({ addressAs })}
        />
      )}
      {message.details
        .filter((detail) => detail !== 'times')
        .map((detail) => (
          <TextField
            key={detail}
            label={texts[detail].label}
            hint={texts[detail].hint}
            optional
            value={interview.message.details[detail] ?? ''}
            onText={(text) =>
              change((now) => ({
                ...now,
                message: { ...now.message, details: { ...now.message.details, [detail]: text } },
              }))
            }
          />
        ))}
    </>
  );
}

/** "Ingrid, Dr. Halvorsen" for Ingrid Halvorsen. */
function addressExample(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length === 2 ? `${first}, or Dr. ${last}` : 'Ms. Kerr, or Dr. Duarte';
}
