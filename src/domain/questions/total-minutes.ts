/** Minutes of several questions together. */
export function totalMinutes(questions: readonly { minutes: number }[]): number {
  return questions.reduce((sum, question) => sum + question.minutes, 0);
}
