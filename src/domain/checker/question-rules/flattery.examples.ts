import type { RuleExamples } from '../rule-examples.ts';

export const flatteryExamples: RuleExamples = {
  name: 'Praise in place of a reason',
  looksFor: 'Praise for the person where a reason for the question would stand.',
  reason: 'They cannot answer it, and it sounds as if you would say it to anybody.',
  bad: [
    {
      text: 'You are such an inspiration. How do you plan a week?',
      better: 'I heard your talk on night buses. How do you plan a week?',
    },
    {
      text: 'I am a huge fan. What did you paint first?',
      better: 'The mural at the station is why I wrote. What did you paint first?',
    },
    {
      text: 'As the best violin maker in the state, which wood do you trust?',
      better: 'You built violins from maple and pear. Which wood do you trust?',
    },
    {
      text: 'With your brilliant mind, how do you read a contract?',
      better: 'Where do you begin when you read a contract?',
    },
    { text: 'How did you become so incredibly successful?', better: 'Which step on your way was luck?' },
    {
      text: 'It is an honor to speak with you. What changed in your field?',
      better: 'What changed in your field in the past two years?',
    },
    {
      text: 'Your career is amazing. Where did it start?',
      better: 'You began in a print shop. What did you learn there?',
    },
    {
      text: 'I admire everything you do. Which project was the hardest?',
      better: 'Which project was harder than it looks?',
    },
    { text: 'What makes you such a legend among pilots?', better: 'What do younger pilots ask you most?' },
    {
      text: "You're one of the most gifted photographers alive; which camera do you use?",
      better: 'Your pictures of the flood had no people in them. How did you decide that?',
    },
    {
      text: 'Nobody knows more about bees than you, so how do I start?',
      better: 'You keep forty hives on roofs. How would you begin with one?',
    },
    { text: 'With a mind like yours, how do you relax?', better: 'What do you do in the hour after a hearing?' },
    { text: 'I wish I had your talent. How do you practice?', better: 'How do you divide an hour of practice?' },
  ],
  good: [
    {
      text: 'I liked your article on tide gates. What did you leave out?',
      because: 'A named piece of work is a reason.',
    },
    {
      text: 'Your map of the old wells sent me to the archive. How did you start it?',
      because: 'It says what the work did, and asks about it.',
    },
    {
      text: 'I admire how your team rebuilt the timetable. Which change met most doubt?',
      because: 'The praise belongs to a thing that was done.',
    },
    { text: 'What makes a repair look good to a customer?' },
    { text: 'Who inspired you to leave the bank?' },
    { text: 'What does a great day on the lake look like?' },
    { text: 'Which book on soil do you give to beginners?' },
    { text: 'What did your best teacher do differently?' },
    { text: 'How do you recognize an excellent apprentice?' },
    { text: 'How do people like you get into the trade?' },
    { text: 'Your talk on burn dressings was the clearest I have heard. Which part took longest?' },
  ],
};
