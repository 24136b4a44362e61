import { DebriefOnPaper } from './DebriefOnPaper.tsx';
import { MakingOfIt } from './MakingOfIt.tsx';

/** Everything below the notes, and the debrief on paper. Only DebriefForm.tsx imports it, a moment later. */
export const debriefRest = { DebriefOnPaper, MakingOfIt };
