import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Who is above: a role that one person holds. */
const BOSSES = wordList(
  'boss, manager, supervisor, director, chief, head, head teacher, headteacher, headmaster, principal',
  'foreman, foremen, forewoman, foreperson, gaffer, team lead, team leader, teamleader, line manager, lead',
  'leader, captain, sergeant, editor, professor, dean, ceo, cfo, cto, coo, president, vice president, owner',
  'chair, chairman, chairwoman, chairperson, superintendent, chef, coordinator, superior, mentor, commander',
  'lieutenant, inspector, head nurse, charge nurse, matron, ward sister, shift lead, shift leader',
  'vp, svp, md, gm, managing director, site manager, conductor, choir director, curator, landlord, bishop, rector, producer, advisor, adviser',
  'founder, superviser, overseer, steward',
);

/** Who works beside, or worked before. */
const COLLEAGUES = wordList(
  'colleague, co-worker, coworker, workmate, work mate, teammate, team mate, deskmate, office mate, predecessor',
  'successor, assistant, secretary, replacement, guy, lady, man, woman, person, bloke, dude, girl, kid',
  'fellow, new hire, newbie, trainee, apprentice, intern, deputy, receptionist, accountant, consultant, nurse',
  'doctor, surgeon, teacher, engineer, designer, developer, programmer, lawyer, partner, trainer, instructor',
  'lecturer, tutor, planner, buyer, clerk, cook, driver, foreman, mechanic, pharmacist, therapist, architect',
  'officer, analyst, sous-chef, recruiter, examiner, caretaker, janitor, librarian, tutor, coach, contractor',
  'client manager, rep, salesman, saleswoman',
);

/** Who sits on something together. */
const GROUPS = wordList(
  'team, crew, staff, department, office, panel, board, committee, management, leadership, shift, squad, unit',
  'bunch, lot, people, folks, group, firm, faculty',
);

export const PEOPLE = {
  BOSS: BOSSES,
  COLLEAGUE: COLLEAGUES,
  PERSON: [...BOSSES, ...COLLEAGUES],
  GROUP: GROUPS,
  TITLE: wordList('mr, mrs, ms, miss, mister, dr, dr., mr., mrs., ms., prof, prof., doctor, professor, sir, madam'),
  HE: wordList('he, she, him, her'),
  WHOSE: wordList('your, the, this, that, our, my, their, his, her, its'),
};
