import type { RuleExamples } from '../rule-examples.ts';

export const longExamples: RuleExamples = {
  name: 'Too long to hold on to',
  looksFor: 'More than 45 words, or a question that comes after more than 35 words of preface.',
  reason: 'Said aloud, the beginning is gone before the end is there.',
  bad: [
    {
      text: 'I grew up beside a quarry where my uncles worked, then I studied history for two years, then I drove a delivery van for a bakery, and last spring a cousin showed me her workshop, which I liked very much. What does a stone carver do in a first year?',
      better: 'I drove a delivery van for two years. What does a stone carver do in a first year?',
    },
    {
      text: 'When you think of all the people who came to your kitchen over the years, some from schools, some from other kitchens, some from other trades and some with nothing at all but a wish to cook, which of them stayed for more than a year and why?',
      better: 'Think of somebody who stayed in your kitchen for years. What kept them?',
    },
    {
      text: 'First I should say that I am not sure whether I want to stay in sales, because I like the people and the driving, although I do not like the targets, and my cousin, who repairs boats in Astoria, is always happy in the evenings. What would you ask him?',
      better: 'My cousin repairs boats and likes his evenings. What would you ask him?',
    },
    {
      text: 'I have been at the same desk in the same insurance office for eleven years now, and every spring I tell myself that this will be the last one, and then summer comes and the claims come and nothing changes at all. How did you leave?',
      better: 'I have been in insurance for eleven years. How did you leave?',
    },
    {
      text: 'Which of the many forms, lists, logs, notes, reports, letters and messages that a social worker in a county office writes in the course of an ordinary week between Monday morning and Friday evening, including the ones nobody asks for, is really read by another person in the end?',
      better: 'Which of the things you write in a week does somebody read?',
    },
    {
      text: 'My father was a printer and his father was a printer and so I know the smell of ink, the noise of the presses and the bad knees, and still I would like to learn the trade from the beginning. Where would you start?',
      better: 'My father was a printer. Where would you start in the trade today?',
    },
    {
      text: 'Tell me about the last time that you, or somebody who works beside you, had to stop a machine in the middle of a run, with a customer waiting and a manager on the phone and a truck already standing at the gate, because something was not safe.',
      better: 'Tell me about the last time somebody stopped a machine because it was not safe.',
    },
    {
      text: 'thanks for seeing me i have been looking at a lot of jobs lately some in parks some in zoos one in a plant nursery and one in a school garden and i cannot tell from the ads what people really do all day. what did you do yesterday',
      better: 'I read four ads for garden work. What did you do yesterday?',
    },
  ],
  good: [
    {
      text: 'I taught in a village school for nine years and now live in Tulsa with a new license. Where do people like me get stuck?',
      because: 'One plain fact and a question fit in one breath.',
    },
    {
      text: 'I start in payroll in March. What does your team need from ours?',
      because: 'A fact helps, as long as it is one.',
    },
    {
      text: 'You worked on ferries, then on pilot boats. What did you have to learn again from the start?',
      because: 'Two short sentences are still short.',
    },
    { text: 'What did you do in the slowest month of last year?' },
    { text: 'When people leave the fire service of their own accord, what do they say was the reason?' },
    { text: 'How long was it before you were trusted to open the shop alone?' },
    { text: 'Walk me through your last inspection, from the gate to the report.' },
    { text: 'Which of the things that I read about foresters before I came here would make you laugh?' },
  ],
};
