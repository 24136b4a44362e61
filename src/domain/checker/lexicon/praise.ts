import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

/** Praise that says more than a fact. */
const STRONG = wordList(
  'amazing, awesome, incredible, inspiring, inspirational, impressive, brilliant, phenomenal, extraordinary',
  'outstanding, remarkable, fantastic, fabulous, wonderful, exceptional, stellar, spectacular, magnificent',
  'marvelous, marvellous, genius, gifted, legendary, flawless, unbelievable, stunning, superb, admirable',
  'breathtaking, esteemed, illustrious, sensational, unparalleled, enviable, dazzling, exemplary, fascinating',
  'terrific, awe-inspiring, mind-blowing, jaw-dropping, ingenious, world-class, first-class, top-notch',
  'unmatched, unrivaled, unrivalled, peerless, out of this world, distinguished, venerable, revered',
  'celebrated, glorious, divine, splendid, sublime, unequaled, unequalled, matchless, unsurpassed',
  'beyond compare, inimitable, insanely good, goals, mindblowing, epic, badass, perfect, astonishing',
  'astounding, staggering, iconic, visionary, masterful, prodigious, unstoppable, wonderfully gifted',
  'immensely talented, god-like, godlike, miraculous, heavenly, unforgettable, fascinating',
);
/** Praise that is one where it is laid on thick, or where it stands in the place of a reason. */
const KIND = wordList(
  'talented, accomplished, successful, famous, wise, smart, cool, great, clever, knowledgeable, skilled',
  'skillful, skilful, experienced, renowned, respected, admired, excellent, good, kind, generous, special',
  'unique, beautiful, lucky, nice, intelligent, charismatic, creative, eloquent, elegant, powerful, important',
  'influential, well-known, prominent, capable, good at everything, good at what you do, good at this',
  'dedicated, passionate, inspired, brave, strong, sophisticated, competent, graceful, lovely, charming',
  'impactful, busy and important, learned, well-respected, sharp',
);
const SELF = wordList(
  'career, talent, talents, journey, path, story, success, successes, achievement, achievements',
  'accomplishments, expertise, wisdom, skill, skills, resume, cv, life, insight, insights, experience',
  'background, reputation, knowledge, standing, mind, leadership, rise, portfolio, record, track record',
  'trajectory, energy, vision, presence, passion, dedication, personality, feed, posts, profile, gift, gifts',
  'brain, intellect, charisma, courage, style, taste, eye, hands, voice, way with words, work, works, oeuvre',
  'craft, artistry, generosity, kindness, patience, work ethic, ascent, creativity, drive, person, soul',
  'spirit, website, instagram, linkedin, abilities, art, performance, performances, ability, instinct',
  'instincts, judgment, judgement, greatness, brilliance, genius, mastery, aura',
);

export const PRAISE = {
  STRONG,
  KIND,
  PRAISE: [...STRONG, ...KIND],
  VERY: wordList(
    'so, such, such a, such an, truly, really, absolutely, incredibly, amazingly, insanely, extremely',
    'exceptionally, clearly, obviously, unbelievably, extraordinarily, remarkably, immensely, very, totally',
    'utterly, just so, simply, wildly, damn, phenomenally, ridiculously, wonderfully, hugely, enormously, super',
    'this, that, crazy, freaking, tremendously, most, outstandingly, brilliantly, highly, terribly, deeply',
    'genuinely, undoubtedly, without doubt, unusually, all so',
  ),
  TOP: wordList(
    'best, greatest, finest, top, number one, most, very best, absolute best, leading, foremost, smartest',
    'wisest',
  ),
  IDOL: wordList(
    'legend, genius, hero, heroes, heroine, idol, inspiration, superstar, rock star, rockstar, guru, icon, role model',
    'wizard, giant, visionary, pioneer, goddess, queen, king, virtuoso, prodigy, celebrity, treasure',
    'mastermind, beacon, trailblazer, boss, luminary, authority, marvel, master, star, expert, champion, titan',
    'magician, phenomenon, shining example, living legend, great example, maestro, ace, ninja, powerhouse, sage',
    'big name, absolute master, natural, god, gem, angel, role-model, big inspiration, leader, professional',
    'artist, mentor, saint, lifesaver, true artist, pro',
  ),
  /** One word for a person that says nothing else. */
  STAR: wordList(
    'star, hero, champion, gem, angel, ace, queen, king, lifesaver, saint, titan, maestro, treasure, god',
    'rock star, natural',
  ),
  /** Of these, even the bare word is praise. */
  BARE_IDOL: wordList(
    'legend, genius, idol, inspiration, superstar, rock star, rockstar, guru, icon, role model, wizard, goddess',
    'virtuoso, living legend, mastermind, trailblazer, luminary, role-model, true master, national treasure',
    'visionary, phenomenon, heroine, prodigy, geniuses, legends, superstars, hero, true artist, magician',
    'treasure',
  ),
  /** Who is said to be so, in words for people. */
  ONE: wordList(
    'person, people, woman, man, leader, nurse, teacher, engineer, designer, professional, human, human being',
    'mentor, lawyer, manager, doctor, scientist, artist, chef, expert, baker, writer, singer, musician, someone',
    'somebody, individual, master, mind, minds, anyone, anybody, professor, architect, speaker, dancer, player',
    'guide, carpenter, surgeon, journalist, star, actor, director, cook, photographer, author, editor, boss',
    'coach, researcher, builder, developer, programmer, career, pro, talent, specialist, authority, veteran',
    'colleague, craftsman, maker, gardener, farmer, trainer, pilot, captain, leaders, experts, professionals',
    'masters, artists, teachers, stars, legends, geniuses, talents, figure, figures, personality',
  ),
  SELF,
  ADMIRE: verbForms(
    'admire, adore, worship, idolize, idolise, look up to, revere, envy, love, respect, venerate, cherish',
  ),
  AWED: wordList(
    'in awe of, amazed by, amazed at, impressed by, impressed with, blown away by, inspired by, fascinated by',
    'stunned by, a fan of, a great admirer of, jealous of, envious of, in love with, moved by, captivated by',
    'dazzled by, speechless at, overwhelmed by, obsessed with, awestruck by, starstruck by, awed by, taken by',
  ),
  CALIBER: wordList('caliber, calibre, stature, standing, talent, brilliance, reputation, greatness, genius, fame'),
};
