import { getCollection, render } from 'astro:content';
import type { APIRoute } from 'astro';
import { chaptersInOrder } from '../../components/content/chapters.ts';
import { questionsInOrder } from '../../components/content/questions-in-order.ts';
import { wordingOf } from '../../components/content/question-words.ts';
import { FOOTER_LINKS, MAIN_LINKS } from '../../components/layout/site.ts';

type Row = [text: string, place: string, path: string];

/**
 * The small index of the search. First the wordings of the general questions: each has its place in the list as its
 * address. The full text covers those of field packs and those built from findings.
 * Then chapters, sections, fields and pages, each with its address.
 */
export const GET: APIRoute = async () => {
  const chapters = await chaptersInOrder();
  const sections = await Promise.all(
    chapters.map(async (chapter): Promise<Row[]> => {
      const { headings } = await render(chapter);
      return headings
        .filter((heading) => heading.depth === 2)
        .map(({ text, slug }) => [text, chapter.data.title, `guide/${chapter.id}/#${slug}`]);
    }),
  );
  const fields = await getCollection('fields');
  const { general } = await questionsInOrder();
  const rows: (Row | string)[] = [
    ...general.map((question) => wordingOf(question)),
    ...chapters.map(({ id, data }): Row => [data.title, 'Chapter', `guide/${id}/`]),
    ...[...MAIN_LINKS, ...FOOTER_LINKS].map(({ label, path }): Row => [label, 'Page', path.slice(1)]),
    ...sections.flat(),
    ...fields.map(({ id, data }): Row => [data.name, 'Questions by field', `questions/in/${id}/`]),
  ];
  return Response.json(rows);
};
