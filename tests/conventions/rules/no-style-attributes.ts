import { isMarkup, linesWith, type Rule } from '../rule.ts';

/** The content security policy blocks style attributes in the browser, and nothing says so before. */
export const noStyleAttributes: Rule = {
  name: 'No element has a style attribute',
  appliesTo: isMarkup,
  find: (text) => linesWith(/(?:^|\s)style=/, text),
  good: [{ path: 'src/pages/index.astro', text: '<p class="lead">Hello</p>\n<style>p { margin: 0 }</style>' }],
  bad: [
    { path: 'src/pages/index.astro', text: '<p style="margin: 0">Hello</p>' },
    { path: 'src/components/ui/Field.tsx', text: 'return <p\n  style={{ margin: 0 }}>Hello</p>;' },
  ],
};
