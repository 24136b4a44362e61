import { wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Fields as a whole. */
export const FIELDS = wordList(
  'accounting, acting, advertising, agriculture, ai, architecture, art, aviation, banking, biology, building',
  'business, carpentry, catering, chemistry, coding, construction, consulting, cooking, customer service, data',
  'data science, dance, design, economics, education, engineering, farming, fashion, film, finance, fishing',
  'forestry, gardening, government, graphic design, healthcare, health care, history, hospitality, hr',
  'human resources, insurance, interpreting, it, journalism, landscaping, law, law enforcement, logistics',
  'management, manufacturing, marketing, mechanics, media, medicine, mining, music, nursing, office, bank',
  'hospital, school, painting, pharmacy, photography, physics, plumbing, policing, politics, programming',
  'psychology, publishing, real estate, research, restaurants, retail, sales, science, security, social work',
  'software, sports, surgery, tax, teaching, tech, technology, theater, theatre, therapy, tourism, trades',
  'translation, transport, welding, writing',
);
