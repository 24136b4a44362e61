import type { Interview } from '../../../domain/interview/interview.ts';
import type { Detail, Message } from '../../../domain/messages/message.ts';
import { TextField } from '../../ui/TextField.tsx';

const TEXTS: Record<Detail, { label: string; hint: string }> = {
  times: {
    label: 'Times you can offer',
    hint: 'Two or three, at least one of them soon, in their time zone. For example: Tuesday, March 3, after 2 PM, or Thursday before noon',
  },
  learned: {
    label: 'One thing you learned',
    hint: 'As particular as you can. For example: the counting is done by ear as much as by eye',
  },
  nextStep: {
    label: 'What you will do next',
    hint: 'For example: go along on a volunteer count in April',
  },
};

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
          label={TEXTS[detail].label}
          hint={TEXTS[detail].hint}
          optional
          value={interview.message.details[detail]}
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
