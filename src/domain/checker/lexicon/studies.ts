import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Papers that somebody holds or hands in to be let into a trade. */
export const PAPERS = wordList(
  'cert, degree, diploma, license, licence, certificate, certification, qualification, credential, exam, document, grade',
  'visa, training, education, requirement, prerequisite, permit, a-level, score, course, subject, skill',
  'experience, clearance, class, credit',
);

/** What one signs up for and a page describes. */
export const PROGRAMS = wordList(
  'program, programme, course, degree, training, apprenticeship, certificate, certification, license, licence',
  'exam, test, internship, bootcamp, traineeship, scheme, membership, diploma, residency, bachelor, master, phd',
  'placement, class, academy, studies, application, registration, open day, semester, term, probation, contract',
  'fellowship, intake, deadline',
);

/** Schools of which one asks "Which … did you go to?" */
export const SCHOOLS = wordList('university, uni, college, school, academy, conservatory, polytechnic');
