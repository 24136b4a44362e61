import { purposeText } from '../../../domain/interview/purpose-texts.ts';
import { familyText } from '../../../domain/questions/family-texts.ts';
import { totalMinutes } from '../../../domain/questions/total-minutes.ts';
import { previewList, type PreviewLine } from '../../../domain/sharing/preview-list.ts';
import type { SharedTools } from './shared-tools.ts';

interface ListPreviewProps {
  tools: SharedTools;
  /** Length of the talk. */
  minutes: number;
}

/** Everything that came with a link, as plain text. */
export function ListPreview({ tools: { list, bankById, field }, minutes }: ListPreviewProps) {
  const { lines, gone } = previewList(list, bankById, minutes);
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading">What is in it</h2>
      <dl class="shared-facts">
        {list.purpose !== null && (
          <div>
            <dt>Purpose</dt>
            <dd>{purposeText(list.purpose).label}</dd>
          </div>
        )}
        {field !== null && (
          <div>
            <dt>Field</dt>
            <dd>{field.label}</dd>
          </div>
        )}
        <div>
          <dt>Length</dt>
          <dd>{minutes} minutes</dd>
        </div>
        <div>
          <dt>Questions</dt>
          <dd>
            {lines.length}, about {totalMinutes(lines)} minutes in all
          </dd>
        </div>
      </dl>
      {gone > 0 && (
        <p class="notice">
          {gone === 1
            ? '1 question of this list is no longer in the collection. It is left out.'
            : `${gone} questions of this list are no longer in the collection. They are left out.`}
        </p>
      )}
      {lines.some((line) => line.from === 'sender') && (
        <p class="field-hint">
          What is marked “From the sender” was written by whoever made the link. Nobody at this site has read it.
        </p>
      )}
      {lines.some((line) => line.from === 'finding') && (
        <p class="field-hint">
          What fits when you know something is added where your interview has such a finding. You can note it later
          under Contact, and open the link again.
        </p>
      )}
      <ol class="question-list">
        {lines.map((line) => (
          <Line key={line.place} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line }: { line: PreviewLine }) {
  return (
    <li class="question-item">
      <p class="question-meta">
        <span>{familyText(line.family).label}</span> · <span>{line.minutes} min</span>
        {line.from === 'sender' && <span class="tag">{line.note}</span>}
      </p>
      <p class="question-text">
        {line.pieces.map((piece) => (piece.isSlot ? <i key={piece.text}>{piece.text}</i> : piece.text))}
      </p>
      {line.from === 'finding' && <p class="question-reason">{line.note}.</p>}
    </li>
  );
}
