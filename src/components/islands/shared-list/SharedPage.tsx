import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { usualTalkMinutes } from '../../../domain/questions/talk-minutes.ts';
import type { BankLine } from '../../../domain/sharing/bank-line.ts';
import { decodeList, type DecodedList } from '../../../domain/sharing/decode-list.ts';
import { linkFaultText } from '../../../domain/sharing/link-words.ts';
import { takeFragment, watchFragment } from '../../../platform/address.ts';
import { stepAddress } from '../session/step-address.ts';
import { AddToOneOfYours } from './AddToOneOfYours.tsx';
import { ListPreview } from './ListPreview.tsx';
import type { SharedTools } from './shared-tools.ts';
import { UseForNew } from './UseForNew.tsx';

interface SharedPageProps {
  base: string;
  bank: readonly BankLine[];
  /** The fields that the site has. */
  fields: readonly { id: string; label: string }[];
  norms: ToolNorms;
}

/** What the address held when it was read. */
interface ReadLink {
  fragment: string;
  decoded: DecodedList;
}

/** A list that somebody sent by link: looked at first, and taken over only when the visitor says so. */
export function SharedPage({ base, bank, fields, norms }: SharedPageProps) {
  const [link, setLink] = useState<ReadLink | null>(readLink);
  const bankById = useMemo(() => new Map(bank.map((line) => [line.id, line])), [bank]);
  // A link that is opened while this page stands in the tab changes the address, and loads nothing.
  useEffect(() => watchFragment(() => setLink((before) => readLink() ?? before)), []);

  if (link === null) {
    return (
      <NoList base={base}>
        <p>
          There is no list here now. Open the link again: this page takes the list out of the address when it reads it,
          and keeps no copy.
        </p>
      </NoList>
    );
  }
  if (link.decoded.kind !== 'good') {
    return (
      <NoList base={base}>
        <p class="notice notice-warning" role="alert" key={link.fragment}>
          {linkFaultText(link.decoded.kind)} Nothing on this device was changed.
        </p>
      </NoList>
    );
  }
  const { list } = link.decoded;
  const field = fields.find((one) => one.id === list.field) ?? null;
  return <OneList key={link.fragment} tools={{ base, list, bankById, norms, field }} />;
}

function readLink(): ReadLink | null {
  const fragment = takeFragment();
  return fragment === null ? null : { fragment, decoded: decodeList(fragment) };
}

function NoList({ base, children }: { base: string; children: ComponentChildren }) {
  return (
    <>
      {children}
      <p>
        <a href={stepAddress(base, 'hub', null)}>Go to your interviews</a>
      </p>
    </>
  );
}

function OneList({ tools }: { tools: SharedTools }) {
  const { list, norms } = tools;
  const minutes = list.minutes ?? usualTalkMinutes(norms, list.purpose);
  return (
    <>
      <ListPreview tools={tools} minutes={minutes} />
      <section class="screen-only" aria-labelledby="use-heading">
        <h2 id="use-heading">Use it</h2>
        <UseForNew tools={tools} minutes={minutes} />
        <AddToOneOfYours tools={tools} />
      </section>
    </>
  );
}
