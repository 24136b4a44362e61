import { FIRST_EMAIL, type MessageExamples } from '../message-examples-of.ts';

export const tooLongExamples: MessageExamples = {
  name: 'A long first email',
  looksFor: 'A first email of more than the words of the norm.',
  reason: 'It is put off until later, and later seldom comes.',
  setting: FIRST_EMAIL,
  bad: [
    {
      text: 'Dear Dr. Bergeron,\n\nI guard the hydro plant in Rumford at night. Your report describes how the ice went out in 2018, and I was there.\n\nI have wondered for some years what becomes of the rivers when the ice goes out, and I have written down the day and the hour each time, with the wind and what the dogs did. I have wondered for some years what becomes of the rivers when the ice goes out, and I have written down the day and the hour each time, with the wind and what the dogs did. I have wondered for some years what becomes of the rivers when the ice goes out, and I have written down the day and the hour each time, with the wind and what the dogs did. I have wondered for some years what becomes of the rivers when the ice goes out, and I have written down the day and the hour each time, with the wind and what the dogs did. I have wondered for some years what becomes of the rivers when the ice goes out, and I have written down the day and the hour each time, with the wind and what the dogs did.\n\nCould I call you for twenty minutes, any day after noon or when you like? If not, no answer is needed.\n\nArmand Pelletier',
      better:
        'Dear Dr. Bergeron,\n\nI guard the hydro plant in Rumford at night. Your report describes how the ice went out in 2018, and I was there.\n\nCould I call you for twenty minutes, any day after noon or when you like? If not, no answer is needed.\n\nArmand Pelletier',
    },
  ],
  good: [
    {
      text: 'Ms. Delacroix,\n\nCannery foreman, Walla Walla. Read your bulletin on seed peas. Twenty minutes by phone about field trials? Tuesdays, or you choose. No is fine.\n\nR. Stoltz',
      because: 'Short is fine where nothing is missing.',
    },
  ],
};
