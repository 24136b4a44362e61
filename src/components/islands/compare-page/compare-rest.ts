import { AfterEachTalk } from './AfterEachTalk.tsx';
import { TakeAway } from './TakeAway.tsx';

/** Everything below the grid. Only CompareGrid.tsx imports it, a moment later. */
export const compareRest = { AfterEachTalk, TakeAway };
