import { emailFile } from '../../../domain/messages/travel/email-file.ts';
import { messageFileName } from '../../../domain/messages/travel/file-name.ts';
import type { Outgoing } from '../../../domain/messages/travel/outgoing.ts';
import { plainText } from '../../../domain/messages/travel/plain-text.ts';
import { downloadText } from '../../../platform/download.ts';

interface FileButtonsProps {
  outgoing: Outgoing;
  /** Whom it is for: part of the name of the file. */
  to: string;
  /** Whether a draft for a mail program makes sense. */
  hasEmail: boolean;
}

/** The message as a file. */
export function FileButtons({ outgoing, to, hasEmail }: FileButtonsProps) {
  return (
    <div class="send-row">
      {hasEmail && (
        <button
          type="button"
          class="button-link"
          onClick={() => downloadText(messageFileName(to, 'eml'), emailFile(outgoing), 'message/rfc822')}
        >
          Download as a draft (.eml)
        </button>
      )}
      <button
        type="button"
        class="button-link"
        onClick={() => downloadText(messageFileName(to, 'txt'), `${plainText(outgoing)}\n`, 'text/plain')}
      >
        Download as text (.txt)
      </button>
    </div>
  );
}
