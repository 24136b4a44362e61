import { isMarkup, linesWith, type Rule } from '../rule.ts';

/** The site also lives below a path, as on project pages: `href()` puts that path in front. */
export const noBareAddresses: Rule = {
  name: 'No address begins with a slash of its own: href() adds the base path',
  appliesTo: isMarkup,
  find: (text) => linesWith(/\b(?:href|src|action)=(?:["']|\{\s*["'`])\/(?!\/)/, text),
  good: [
    { path: 'src/pages/index.astro', text: '<a href={href("/guide/")}>Guide</a> <a href="#part">Part</a>' },
    { path: 'src/pages/index.astro', text: '<a href="https://example.org/">Elsewhere</a>' },
  ],
  bad: [
    { path: 'src/pages/index.astro', text: '<a href="/guide/">Guide</a>' },
    { path: 'src/components/islands/hub/Hub.tsx', text: 'return <a href={`/prepare/?interview=${id}`}>Open</a>;' },
    { path: 'src/layouts/Site.astro', text: '<img src="/icon.svg" alt="" />' },
  ],
};
