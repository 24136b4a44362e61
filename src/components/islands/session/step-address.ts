import type { Step } from '../../../domain/interview/steps.ts';

/** The address of a step of an interview, under the base path of the site. */
export function stepAddress(base: string, step: Step | 'hub' | 'data', interviewId: string | null): string {
  const page = step === 'hub' ? 'prepare/' : `prepare/${step}/`;
  const query = interviewId === null ? '' : `?interview=${encodeURIComponent(interviewId)}`;
  return `${base.replace(/\/$/, '')}/${page}${query}`;
}
