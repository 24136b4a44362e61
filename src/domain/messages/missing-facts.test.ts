import { describe, expect, it } from 'vitest';
import { messageOf, NOTHING_KNOWN, paragraph, sentence } from '../../../tests/fixtures/a-message.ts';
import type { Known } from './known.ts';
import { missingFacts } from './missing-facts.ts';
import type { Paragraph } from './paragraph.ts';
import type { Sentence } from './sentence.ts';

const WHY: Sentence = {
  options: ['You showed {title}.', 'You did {project}.', 'You work at {organization}.', 'You do the work.'],
  spare: false,
};

function missing(sentences: readonly Sentence[], known: Partial<Known> = {}, parts: Partial<Paragraph> = {}): string[] {
  const message = messageOf([paragraph(sentences, parts)]);
  return missingFacts(message, { ...NOTHING_KNOWN, ...known }, 'plain').map(({ text }) => text);
}

describe('what a message would tell if it were known', () => {
  it('is what its better wordings wait for, each once, in the order of the steps', () => {
    expect(missing([WHY])).toEqual(['their organization', 'one thing you found out about them']);
    expect(missing([WHY, WHY], { slots: { organization: ' the port ' } })).toEqual([
      'one thing you found out about them',
    ]);
  });

  it('is nothing where the best wording is filled, or another finding is known', () => {
    expect(missing([WHY], { slots: { title: 'What the nets bring up' } })).toEqual([]);
    expect(missing([WHY], { findings: [{ id: 'one', kind: 'project', detail: 'the count' }] })).toEqual([]);
  });

  it('leaves out sentences of another purpose, connection or tone, and what the page itself asks for', () => {
    const others = [
      sentence('In {fieldPhrase}.', { when: { purposes: ['move-up'] } }),
      sentence('We met {connectionDetail}.', { when: { connections: ['met'] } }),
      sentence('At {meetingPlace}.', { when: { tones: ['warm'] } }),
      sentence('I am {me}, {introduction}. You advised {advice}.'),
    ];
    expect(missing(others)).toEqual([]);
    expect(missing(others, { connection: 'met' })).toEqual(['how you know of them']);
    expect(missing([], {}, { when: { purposes: ['move-up'], has: ['aims'] } })).toEqual([]);
  });

  it('knows conditions, lists and the subject', () => {
    expect(missing([sentence('Why.', { when: { has: ['meetingDay'] } })])).toEqual(['the day of the meeting']);
    expect(missing([], {}, { below: 'questions' })).toEqual(['your questions']);
    expect(missing([], { questions: ['Who else?'] }, { below: 'questions' })).toEqual([]);
    expect(missing([], { aims: [' '] }, { below: 'aims' })).toEqual(['what you want to find out']);
    expect(missing([], {}, { below: 'quote' })).toEqual([]);
    const re = messageOf([], { subject: ['Re: {sentSubject}', 'Once more'] });
    expect(missingFacts(re, NOTHING_KNOWN, 'plain')).toEqual([
      { text: 'the message that this one follows, noted below as sent', step: null },
    ]);
  });
});
