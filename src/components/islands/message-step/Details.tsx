import type { Interview } from '../../../domain/interview/interview.ts';
import { DETAILS } from '../../../domain/messages/detail-texts.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { TextField } from '../../ui/TextField.tsx';

interface DetailsProps {
  message: Message;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

/** What this message alone needs to know. */
export function Details({ message, interview, change }: DetailsProps) {
  return (
    <>
      {message.details.map((detail) => (
        <TextField
          key={detail}
          label={DETAILS[detail].label}
          hint={DETAILS[detail].hint}
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
