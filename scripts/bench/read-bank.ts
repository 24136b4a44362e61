import { normNumber } from '../../src/content/read-content/norm-number.ts';
import { readContent } from '../../src/content/read-content/read-content.ts';
import { toolNormsFrom } from '../../src/content/read-content/tool-norms-from.ts';
import type { ToolNorms } from '../../src/domain/norms/tool-norms.ts';
import type { Question } from '../../src/domain/questions/question.ts';

/** The bank and the norms of the repository at `root`, as the tools get them. */
export function readBank(root: URL): { questions: Question[]; norms: ToolNorms } {
  const { content } = readContent(root);
  return {
    questions: content.questions.map((entry) => entry.data),
    norms: toolNormsFrom((norm, value) => normNumber(content.norms, norm, value)),
  };
}
