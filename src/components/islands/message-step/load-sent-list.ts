/** The list of what was sent, with the dates that follow from it. */
export async function loadSentList() {
  return await import('./SentList.tsx');
}
