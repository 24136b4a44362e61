import { describe, expect, test } from 'vitest';
import {
  GREETING,
  FORM,
  situation,
  withForm,
  phrase,
  question,
  claim,
  term,
  chapter,
  content,
} from '../../../tests/fixtures/content-facts.ts';
import { referenceProblems, unusedEntries, type ContentFacts } from './references.ts';

test('content that fits together has no problems and nothing unused', () => {
  expect(referenceProblems(content())).toEqual([]);
  expect(unusedEntries(content())).toEqual([]);
});

describe('a problem names file, field and fix:', () => {
  const broken: [name: string, changes: Partial<ContentFacts>, sentence: string][] = [
    [
      'a norm that cites an unknown source',
      { norms: [{ id: 'talk-length', file: 'n.yaml', data: { values: { usual: 20 }, sources: ['blz'] } }] },
      'n.yaml, sources of "talk-length": there is no source "blz". Did you mean "bls"?',
    ],
    [
      'a message with an unknown slot',
      withForm({ subject: ['For {contactNam}', 'A question'] }),
      'src/content/messages/stranger.yaml, "stranger", subject: there is no slot "contactNam". Did you mean "contactName"?',
    ],
    [
      'a phrase with an unknown slot',
      { phrases: [phrase({ others: [[{ options: ['Yours, {mee}'], spare: false }]] })] },
      'src/content/phrases/phrases.yaml, "regards", sentences: there is no slot "mee". Did you mean "me"?',
    ],
    [
      'a message with a bracket',
      withForm({ subject: ['About [topic]'] }),
      'src/content/messages/stranger.yaml, "stranger", subject: a bracket belongs to no slot in “About [topic]”.',
    ],
    [
      'an email without a subject that always stands',
      withForm({ subject: ['For {me}'] }),
      'src/content/messages/stranger.yaml, "stranger", subject: "stranger-email" needs one. Add an option that stands whatever is known.',
    ],
    [
      'a message that includes an unknown one',
      withForm({ paragraphs: [{ kind: 'include', id: 'blurb', situation: 'strangr' }] }),
      'src/content/messages/stranger.yaml, "stranger", blurb: there is no situation "strangr". Did you mean "stranger"?',
    ],
    [
      'a message that includes one that includes another',
      withForm({ paragraphs: [GREETING, { kind: 'include', id: 'blurb', situation: 'stranger' }] }),
      'src/content/messages/stranger.yaml, "stranger", blurb: "stranger" includes another text. Include that one here.',
    ],
    [
      'a paragraph of an unknown phrase',
      withForm({ paragraphs: [{ kind: 'phrase', id: 'close', phrase: 'regard' }] }),
      'src/content/messages/stranger.yaml, "stranger", close: there is no phrase "regard". Did you mean "regards"?',
    ],
    [
      'a sentence of an unknown phrase',
      withForm({ paragraphs: [{ ...GREETING, sentences: [{ phrase: 'regard' }] }] }),
      'src/content/messages/stranger.yaml, "stranger", greeting: there is no phrase "regard". Did you mean "regards"?',
    ],
    [
      'a message that has a paragraph twice',
      withForm({ paragraphs: [GREETING, GREETING] }),
      'src/content/messages/stranger.yaml, "stranger", paragraphs of "stranger-email": "greeting" stands twice. Give each its own id.',
    ],
    [
      'a message that has a channel twice',
      { messages: [situation({ forms: [FORM, { ...FORM, channels: ['card', 'email'] }] })] },
      'src/content/messages/stranger.yaml, "stranger", channels: "email" stands in two places. Leave it to one form.',
    ],
    [
      'a form of two channels with one id',
      withForm({ id: 'old-id', channels: ['email', 'card'] }),
      'src/content/messages/stranger.yaml, "stranger", id of a form: "old-id" cannot name 2 channels. Give it one channel.',
    ],
    [
      'a message that follows an unknown one',
      { messages: [situation({ follows: ['first-asks'] })] },
      'src/content/messages/stranger.yaml, "stranger", follows: there is no group or situation "first-asks". Did you mean "first-ask"?',
    ],
    [
      'two situations in one place',
      { messages: [situation({}), situation({ id: 'alum' })] },
      'src/content/messages/alum.yaml, "alum", order: "stranger" has 10 in the group "first-ask", too. Give each its own number.',
    ],
    [
      'two messages with one id',
      {
        messages: [situation({}), situation({ id: 'alum', order: 20, forms: [{ ...FORM, id: 'stranger-email' }] })],
      },
      'src/content/messages, id: two messages are called "stranger-email". Give one situation another id.',
    ],
    [
      'a message whose id is too long to be saved',
      withForm({ id: 'x'.repeat(61) }),
      `src/content/messages/stranger.yaml, "stranger", "${'x'.repeat(61)}" has more than 60 characters. Shorten it.`,
    ],
    [
      'a question of an unknown field',
      { questions: [question({ fields: ['nursng'] })] },
      'src/content/questions/explore.yaml, fields of "first-hour": there is no field "nursng". Did you mean "nursing"?',
    ],
    [
      'a chapter that prints an unknown norm',
      { chapters: [chapter('asking', 10, '<Norm id="talk-lenght" value="usual" />')] },
      'src/content/guide/asking.mdx, <Norm>: there is no norm "talk-lenght". Did you mean "talk-length"?',
    ],
    [
      'a chapter that prints an unknown value',
      { chapters: [chapter('asking', 10, '<Norm id="talk-length" value="longest" />')] },
      'src/content/guide/asking.mdx, <Norm id="talk-length">: there is no value "longest". There are: usual.',
    ],
    [
      'a side-note on a source that the front matter does not list',
      { chapters: [chapter('asking', 10, '<SideNote source="duke">\n\nA doubt.\n\n</SideNote>')] },
      'src/content/guide/asking.mdx, sources: the text cites "duke". List it in the front matter with what it was used for.',
    ],
    [
      'a chapter with a source that is not there',
      { chapters: [chapter('asking', 10, '', ['duke'])] },
      'src/content/guide/asking.mdx, sources: there is no source "duke". There are: bls.',
    ],
    [
      'a chapter that cites an unknown claim',
      { chapters: [chapter('asking', 10, 'They are glad.<Claim id="helpers-hapier" />')] },
      'src/content/guide/asking.mdx, <Claim>: there is no claim "helpers-hapier". Did you mean "helpers-happier"?',
    ],
    [
      'a link to a claim that is not there',
      { chapters: [chapter('asking', 10, 'See [how glad](/evidence/#claim-id).')] },
      'src/content/guide/asking.mdx, a link: there is no claim "claim-id". There are: helpers-happier.',
    ],
    [
      'a link to a term that is not there',
      { chapters: [chapter('asking', 10, 'A [nudge](/glossary/#nudges) is short.')] },
      'src/content/guide/asking.mdx, a link: there is no term "nudges". Did you mean "nudge"?',
    ],
    [
      'a claim with a source that is not there',
      { claims: [claim('helpers-happier', 'bls', 'zhao')] },
      'src/content/claims/asking.yaml, sources of "helpers-happier": there is no source "zhao". There are: bls.',
    ],
    [
      'two claims with one id',
      { claims: [claim('helpers-happier', 'bls'), claim('helpers-happier', 'bls')] },
      'src/content/claims/asking.yaml, id: the claim "helpers-happier" stands in src/content/claims/asking.yaml, too. ' +
        'Give one of the two another id.',
    ],
    [
      'a term that leads to one that is not there',
      { terms: [term('nudge', ['nudge'], ['mentr']), term('mentor', ['mentor'])] },
      'src/content/glossary/terms.yaml, see of "nudge": there is no term "mentr". Did you mean "mentor"?',
    ],
    [
      'two terms that are written alike',
      { terms: [term('nudge', ['nudge']), term('reminder', ['nudge'])] },
      'src/content/glossary/terms.yaml, forms of "nudge": "nudge" is a form of "reminder", too. ' +
        'Leave it to one of the two.',
    ],
    [
      'a link to a chapter that is not there',
      { chapters: [chapter('asking', 10, 'See [this](/guide/askin/).')] },
      'src/content/guide/asking.mdx, a link: there is no chapter "askin". Did you mean "asking"?',
    ],
    [
      'two chapters with one order',
      { chapters: [chapter('asking', 10), chapter('idea', 10)] },
      'src/content/guide/asking.mdx, order: src/content/guide/idea.mdx has 10, too. Give every chapter its own number.',
    ],
    [
      'two questions with one id',
      { questions: [question({}), question({})] },
      'src/content/questions/explore.yaml, id: the question "first-hour" stands in src/content/questions/explore.yaml, too. ' +
        'Give one of the two another id.',
    ],
    [
      'a question with a slot that does not exist',
      { questions: [question({ text: 'What is new at {company}?', fallback: 'What is new there?' })] },
      'src/content/questions/explore.yaml, "first-hour", text: the slot {company} is unknown. ' +
        'Use one of: organization, role, field, minutes.',
    ],
    [
      'a question with a slot and no other wording',
      { questions: [question({ text: 'What is new at {organization}?' })] },
      'src/content/questions/explore.yaml, "first-hour", fallback: it is missing. ' +
        'Add the same question worded without slots.',
    ],
    [
      'a question on which the checker remarks',
      {
        questions: [
          question({ text: 'How did you begin? Do you like it at {organization}?', fallback: 'How did you begin?' }),
        ],
      },
      'src/content/questions/explore.yaml, "first-hour", text: the rule "closed" of the checker remarks on ' +
        '“Do you like it at Reno Ferries?”. ' +
        'They can answer this with yes, no or one word, and then it is your turn again. Reword it.',
    ],
    [
      'a fallback on which the checker remarks',
      { questions: [question({ text: 'How did you come to {organization}?', fallback: 'Any tips?' })] },
      'src/content/questions/explore.yaml, "first-hour", fallback: the rule "vague" of the checker remarks on ' +
        '“Any tips?”. There is nothing here to hold on to, so the answer will be general, too. Reword it.',
    ],
    [
      'a question without a reason',
      { questions: [question({ why: 'It is good.' })] },
      'src/content/questions/explore.yaml, "first-hour", why: it gives no reason. ' +
        'Say in one sentence what the answer is good for.',
    ],
    [
      'a question that nearly repeats another under a different intent',
      {
        questions: [
          question({}),
          question({ id: 'other', intent: 'other', text: 'What made you stay in the trade?' }),
          question({ id: 'first-hours', intent: 'hours', text: 'Walk me through yesterday from the first hour on.' }),
        ],
      },
      'src/content/questions/explore.yaml, "first-hours", text: it nearly repeats "first-hour" in ' +
        'src/content/questions/explore.yaml under another intent. Reword one of the two, or give both one intent.',
    ],
  ];

  test.each(broken)('%s', (_name, changes, sentence) => {
    expect(referenceProblems(content(changes))).toContain(sentence);
  });
});

test('what nothing refers to is told apart, and stops no build', () => {
  const idle = content({ chapters: [chapter('asking', 10, '', [])], norms: [], claims: [], terms: [] });
  expect(referenceProblems(idle)).toEqual([]);
  expect(unusedEntries(idle)).toEqual(['src/content/sources/guides.yaml: nothing cites the source "bls".']);
  expect(unusedEntries(content({ chapters: [chapter('asking', 10)] }))).toEqual([
    'src/content/norms/talk.yaml: no chapter prints the norm "talk-length".',
    'src/content/claims/asking.yaml: no chapter cites the claim "helpers-happier".',
    'src/content/glossary/terms.yaml: no chapter uses a form of the term "nudge".',
  ]);
});
