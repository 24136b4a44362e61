import { useId, useState } from 'preact/hooks';
import { listToShare, type ListSource } from '../../../domain/sharing/list-to-share.ts';
import { encodeList } from '../../../domain/sharing/encode-list.ts';
import { linkLength, longLinkText } from '../../../domain/sharing/link-words.ts';
import { staysText } from '../../../domain/sharing/share-words.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { sharedAddress } from './shared-address.ts';

interface ShareLinkProps extends ListSource {
  base: string;
}

/** A link that carries the question list, and nothing that tells of the asker or the contact. */
export function ShareLink({ base, ...source }: ShareLinkProps) {
  const [includesOwn, setIncludesOwn] = useState(false);
  const offer = listToShare(source, includesOwn);
  const isEmpty = offer.list.questions.length === 0;
  const fragment = isEmpty ? '' : encodeList(offer.list);
  return (
    <section class="share-link" aria-labelledby="share-heading">
      <h2 id="share-heading">Share this list</h2>
      <p>
        Whoever opens the link sees the list first, and decides what to do with it. Nothing of theirs is changed by
        opening it, and yours is not changed by what they do.
      </p>
      <p>
        The link carries the purpose, the field, the minutes and the questions of the collection in your order. It does
        not carry names, findings, aims, notes, messages, marks, or questions as you reworded them.
      </p>
      {staysText(offer) !== '' && <p class="field-hint">{staysText(offer)}</p>}
      {offer.ownTexts.length > 0 && (
        <OwnQuestions texts={offer.ownTexts} isChosen={includesOwn} onChoose={setIncludesOwn} />
      )}
      {isEmpty ? (
        <p class="field-hint">There is nothing to share yet: no question of the collection is on the list.</p>
      ) : (
        <TheLink link={sharedAddress(base, fragment)} fragment={fragment} />
      )}
    </section>
  );
}

interface OwnQuestionsProps {
  texts: readonly string[];
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function OwnQuestions({ texts, isChosen, onChoose }: OwnQuestionsProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={id}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>Include my own questions</span>
      </label>
      <div id={id}>
        <p class="field-hint">Read them first. Whoever has the link can read them, and a name in them travels along:</p>
        <ul class="share-own">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function TheLink({ link, fragment }: { link: string; fragment: string }) {
  const id = useId();
  const length = linkLength(link, fragment);
  if (length === 'too-long') {
    return (
      <p class="notice notice-warning" role="alert">
        This list is too long for a link. Leave out your own questions, or some of the others.
      </p>
    );
  }
  return (
    <>
      <div class="field">
        <label class="field-label" for={id}>
          Link
        </label>
        <input
          id={id}
          class="field-input"
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      {length === 'long' && (
        <p class="notice notice-warning" role="status">
          {longLinkText(link.length)}
        </p>
      )}
      <CopyButton label="Copy link" text={link} copy={copyText} />
    </>
  );
}
