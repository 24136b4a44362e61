import Disagree from './Disagree.astro';
import Example from './Example.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import Norm from './Norm.astro';
import SideNote from './SideNote.astro';
import Table from './Table.astro';
import WeakBetter from './WeakBetter.astro';

/** What authors may write in a chapter, beside Markdown. */
export const BLOCKS = { a: Link, table: Table, Disagree, Example, InShort, Norm, SideNote, WeakBetter };
