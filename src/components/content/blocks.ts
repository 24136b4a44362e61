import Claim from './Claim.astro';
import ArcOfTheTalk from './drawings/ArcOfTheTalk.astro';
import FromFirstToLast from './drawings/FromFirstToLast.astro';
import WhichPurpose from './drawings/WhichPurpose.astro';
import WhoKnowsWhom from './drawings/WhoKnowsWhom.astro';
import Disagree from './Disagree.astro';
import Example from './Example.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import Norm from './Norm.astro';
import Rule from './Rule.astro';
import SideNote from './SideNote.astro';
import Table from './Table.astro';
import WeakBetter from './WeakBetter.astro';

/** What authors may write in a chapter, beside Markdown. */
export const BLOCKS = {
  a: Link,
  table: Table,
  ArcOfTheTalk,
  Claim,
  Disagree,
  Example,
  FromFirstToLast,
  InShort,
  Norm,
  Rule,
  SideNote,
  WeakBetter,
  WhichPurpose,
  WhoKnowsWhom,
};
