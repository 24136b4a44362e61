import type { Interview } from './interview.ts';

/** The interview without one of its questions, which can be put back. */
export function removeQuestion(interview: Interview, id: string): Interview {
  const place = interview.questions.items.findIndex((item) => item.id === id);
  const item = interview.questions.items[place];
  if (!item) return interview;
  const items = interview.questions.items.toSpliced(place, 1);
  return { ...interview, questions: { ...interview.questions, items }, undo: { kind: 'question', item, place } };
}

/** The interview without one of its findings, which can be put back. */
export function removeFinding(interview: Interview, id: string): Interview {
  const place = interview.findings.findIndex((finding) => finding.id === id);
  const finding = interview.findings[place];
  if (!finding) return interview;
  return { ...interview, findings: interview.findings.toSpliced(place, 1), undo: { kind: 'finding', finding, place } };
}
