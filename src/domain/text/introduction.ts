import { withArticle } from './article.ts';
import { tidyPhrase } from './tidy.ts';

/** What a phrase begins with that has its determiner, or is no noun phrase at all. */
const DETERMINERS = words(
  'a an the my your his her their our its this that these those some any no each every another one someone somebody anyone not both you',
);

/** Where the part that says what somebody is ends: "nurse in Leeds", "student who dives". */
const ENDS_OF_GROUP = words(
  'of in at from on with for to by about as and or but who that which whose when where while after before since until near under over between through during into within without out up off',
);

/** Adverbs that leave no room for an article before them: "currently a nurse", "originally from Porto". */
const ADVERBS = words(
  'also almost always currently formerly here just nearly now originally presently previously soon still there',
);

/** What somebody is without an article. */
const ADJECTIVES = words(
  'able abroad alone autistic available away back bilingual blind born busy close curious deaf due dyslexic eager eligible familiar fluent fond free freelance full-time gay glad good happy hopeful keen known lost new old part-time pregnant proud ready redundant responsible short sick stuck sure transgender unsure well young',
);

/** Posts that there is one of: "I am head of sales". */
const SINGLE_POSTS = words('captain chair head president secretary treasurer');

/** Whose somebody is: "Ana’s colleague", "James’ brother"; but a "Master’s student" belongs to nobody. */
const OWNER = /^(?!(?:Master|Bachelor|Children|Women|Men|People)['’]s)\p{Lu}.*['’]s?$/u;

/** What the year of a student is told with: "Second-year student". */
const ORDINALS = words('first second third fourth fifth final');

/** Words for persons that are known however they are written: "Student", "Product Manager". */
const PERSONS = words(
  'accountant administrator advisor adviser analyst apprentice architect artist assistant associate biologist chef chemist clerk coach colleague constable consultant coordinator dentist designer developer director doctor driver economist electrician engineer father founder freelancer graduate grandmother guide immigrant intern interpreter journalist judge lawyer lecturer librarian manager mechanic midwife migrant mother musician newcomer nurse officer parent pharmacist physicist physiotherapist pilot plumber professor programmer psychologist pupil refugee representative researcher returner salesperson scholar scientist secretary specialist student supervisor surgeon teacher technician technologist therapist trainee trainer translator undergraduate veteran volunteer welder worker writer',
);

/** Endings of words for persons, in small letters: "baker", "florist", "beekeeper". */
const PERSON_ENDING = /(?:[^aeiou]er|eer|[^u]or|ist|ian|ant|ee|man|woman|person|wright|smith|mate)$/u;

/** Endings of words that tell how somebody is or what they do. */
const QUALITY_ENDING = /(?:ed|ing|ous|ful|less|[ai]ble)$/u;

/**
 * What somebody is or does, as it reads after "I am": with the article that a bare noun lacks ("a second-year
 * student"), and as it was typed where there is no place for one ("retired", "studying law", "Ana’s colleague"). The
 * sentence brings "I am" itself, so that is taken off. Empty where nothing else was typed.
 */
export function introductionPhrase(typed: string): string {
  const bare = tidyPhrase(tidyPhrase(typed).replace(/^(?:i am|i'm|i’m)(?:\s+|$)/iu, ''));
  const phrase = withSmallStart(bare);
  return isBareNoun(phrase) ? withArticle(phrase) : phrase;
}

/** Phones write a capital where a field begins. Names and initials keep theirs. */
function withSmallStart(phrase: string): string {
  const first = /^\p{Lu}\p{Ll}*(?![\p{L}’'])/u.exec(phrase)?.[0] ?? '';
  const small = first.toLowerCase();
  const isTitle = /^\S+\s+\p{Lu}/u.test(phrase);
  if (DETERMINERS.has(small) || ENDS_OF_GROUP.has(small) || ADVERBS.has(small))
    return small + phrase.slice(first.length);
  const isWord = ADJECTIVES.has(small) || PERSONS.has(small) || QUALITY_ENDING.test(small) || ORDINALS.has(small);
  return isWord && !isTitle ? small + phrase.slice(first.length) : phrase;
}

function isBareNoun(phrase: string): boolean {
  const group = groupOf(phrase);
  const [first = '', head = ''] = [group[0], group.at(-1)];
  const isOwned = group.slice(0, -1).some((word) => OWNER.test(word));
  if (!/^[a-z\d]/iu.test(first) || isOwned || ADVERBS.has(first) || group.some((word) => DETERMINERS.has(word)))
    return false;
  if (PERSONS.has(head.toLowerCase()) && !isPost(phrase, head)) return true;
  if (/^\p{Lu}/u.test(head)) return false;
  if (/^\p{Lu}/u.test(first) || first.endsWith('ing')) return PERSON_ENDING.test(head);
  return !(isPost(phrase, head) || ADJECTIVES.has(head) || QUALITY_ENDING.test(head) || /^\d+$/u.test(head));
}

function isPost(phrase: string, head: string): boolean {
  return SINGLE_POSTS.has(head) && phrase.startsWith(`${head} of `);
}

/** The words that say what somebody is: up to the first comma or preposition. */
function groupOf(phrase: string): string[] {
  const all = (phrase.split(/[,;:()–—]/u)[0] ?? '').split(' ').filter((word) => word !== '');
  const end = all.findIndex((word) => ENDS_OF_GROUP.has(word));
  return end === -1 ? all : all.slice(0, end);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
