import { isMarkup, linesWith, type Rule } from '../rule.ts';

const ATTRIBUTE = ['dangerously', 'SetInner', 'HTML'].join('');

/** What a visitor typed or restored is shown as text, never as markup. */
export const noRawHtml: Rule = {
  name: 'No component sets raw HTML',
  appliesTo: isMarkup,
  find: (text) => linesWith(new RegExp(ATTRIBUTE), text),
  good: [{ path: 'src/components/ui/Note.tsx', text: 'return <p>{note}</p>;' }],
  bad: [{ path: 'src/components/ui/Note.tsx', text: `return <p ${ATTRIBUTE}={{ __html: note }} />;` }],
};
