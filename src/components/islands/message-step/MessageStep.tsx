import { useMemo } from 'preact/hooks';
import type { Channel } from '../../../domain/messages/channel.ts';
import type { Detail } from '../../../domain/messages/detail.ts';
import type { DetailText } from '../../../domain/messages/detail-texts.ts';
import { messagesOf, type Written } from '../../../domain/messages/messages-of.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { StepFrame } from '../session/StepFrame.tsx';
import { MessageForm } from './MessageForm.tsx';

interface MessageStepProps {
  base: string;
  /** What authors wrote for those who ask, as JSON: the page is half as long as with a list of values. */
  written: string;
  norms: ToolNorms;
  /** How each field reads inside a sentence, by id. */
  fieldPhrases: Readonly<Record<string, string>>;
  channelHints: Readonly<Record<Channel, string>>;
  details: Readonly<Record<Detail, DetailText>>;
}

/** The message: composed from what is known, then the asker's own. */
export function MessageStep({ base, written, ...content }: MessageStepProps) {
  const messages = useMemo(() => {
    const authored: Written = JSON.parse(written);
    return messagesOf(authored);
  }, [written]);
  return (
    <StepFrame base={base} step="message" ownUndo>
      {(open) => <MessageForm base={base} open={open} content={{ messages, ...content }} />}
    </StepFrame>
  );
}
