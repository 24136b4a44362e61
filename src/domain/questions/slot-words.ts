/** What stands in a question, in general words, where the asker’s own detail would: by the name of the slot. */
export const SLOT_WORDS: Readonly<Record<string, string>> = {
  employer: 'their earlier employer',
  earlierRole: 'their earlier role',
  from: 'what they did first',
  to: 'what they do now',
  project: 'their project',
  title: 'their talk or article',
  school: 'where they trained',
  acquaintance: 'the person you both know',
  news: 'the news',
  organization: 'the organization',
  role: 'their role',
  field: 'the field',
};
