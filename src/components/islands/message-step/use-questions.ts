import { useCallback, useMemo } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { useLoaded } from '../session/use-loaded.ts';

interface QuestionsTools {
  base: string;
  fieldPhrase: string;
  norms: ToolNorms;
}

/** The questions of the list in words. They come only for a message that can send questions ahead; 'failed' where they do not. */
export function useQuestions(
  interview: Interview,
  message: Message,
  { base, fieldPhrase, norms }: QuestionsTools,
): readonly string[] | 'failed' {
  const isWanted =
    interview.questions.items.length > 0 && message.paragraphs.some(({ below }) => below === 'questions');
  const load = useCallback(async () => {
    const { loadQuestionWords } = await import('./load-question-words.ts');
    return await loadQuestionWords(base);
  }, [base]);
  const words = useLoaded(load, isWanted);
  return useMemo(() => {
    if (words === 'failed' && isWanted) return 'failed';
    if (typeof words === 'string') return [];
    return words.questionsToSend(interview, { wordings: words.wordings, fieldPhrase, norms });
  }, [words, isWanted, interview, fieldPhrase, norms]);
}
