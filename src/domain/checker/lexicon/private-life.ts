import { verbForms, wordList } from './word-list.ts';

// Words as people type them.
// cspell:disable

const KIDS = wordList(
  'kid, kids, child, children, son, sons, daughter, daughters, baby, babies, toddler, toddlers, twins',
  'little ones, little one, teenager, teenagers, boys, girls, newborn, stepson, stepdaughter, stepchildren',
  'offspring',
);
const KIN = wordList(
  'husband, wife, hubby, missus, spouse, boyfriend, girlfriend, fiance, fiancee, family, parent',
  'parents, mother, father, mom, mum, mam, dad, mama, papa, folks, brother, brothers, sister, sisters',
  'sibling, siblings, in-laws, grandchildren, grandparents, grandmother, grandfather, grandma, grandpa',
  'granny, aunt, uncle, cousin, cousins, nephew, niece, ex, ex-wife, ex-husband, other half',
  'significant other, better half, household, relatives, ancestors, lover, date, marriage, divorce',
  'separation, pregnancy, engagement, love life, home life, private life',
  'personal life, family life, sex life, marital status, dating life, maternity leave, paternity leave',
  'honeymoon, home situation, child support, alimony, custody',
);

const AILMENTS = wordList(
  'depression, anxiety, burnout, burn-out, breakdown, panic attack, panic attacks, cancer, diabetes, stroke',
  'epilepsy, asthma, insomnia, ptsd, migraine, migraines, addiction, alcoholism, drinking problem',
  'drug problem, adhd, autism, dyslexia, bipolar, eating disorder, anorexia, ulcer, hernia, arthritis, covid',
  'long covid, miscarriage, miscarriages, abortion, menopause, ivf, chemo, chemotherapy, heart attack',
  'heart trouble, heart condition, illness, injury, injuries, disability, disabilities, health problem',
  'health problems, health issue, health issues, health condition, medical condition, health trouble',
  'mental health, mental illness, therapy, back problems, back trouble, back pain, bad back, slipped disc',
  'nervous breakdown, hiv, sickness, chronic pain, chronic illness, serious disease, allergy, allergies',
  'suicidal thoughts, hearing loss, rehab',
);

const CREEDS = wordList(
  'religious, christian, catholic, protestant, muslim, jewish, hindu, buddhist, sikh, mormon, atheist',
  'agnostic, orthodox, evangelical, spiritual, observant, practicing, practising, democrat, republican',
  'conservative, liberal, socialist, communist, tory, labour voter, left-wing, right-wing, lefty, feminist',
  'believer, pro-life, pro-choice, church-goer, churchgoer, a born again, monarchist, nationalist, leftist',
  'apolitical, union man',
);

export const PRIVATE_LIFE = {
  KIDS,
  KIN: [...KIN, ...KIDS],
  /** What may stand between "your" and one of them. */
  WHICH: wordList(
    'own, little, small, young, two, three, four, five, first, second, old, older, current, new, elderly, ex',
    'whole, late, adult, grown, up, teenage, sick, other, former, future, dear, big, extended, younger, eldest',
    'youngest, oldest, poor, immediate, real, lovely, beautiful, baby, only, previous, failed, last, recent',
    'personal, entire, upcoming, unborn, actual, exact, general, overall, physical, mental, religious',
    'political, sexual, private, current, native, original, foster, adopted, step, disabled, closest, growing',
    'twin, former, alleged, chronic, full, legal, bad, sore, dodgy',
  ),
  /** Behind a word for kin, these tell that it is a matter of the work. */
  OF_WORK: wordList(
    'business, businesses, firm, firms, company, companies, farm, farms, doctor, doctors, medicine, practice',
    'restaurant, restaurants, court, courts, lawyer, lawyers, law, room, rooms, meeting, meetings, case, cases',
    'conference, visits, ward, wards, care, service, services, team, teams, center, centre, day, session',
    'sessions, work, nurse, nurses, unit, clinic, clinics, therapy, therapist, support, liaison, school',
    'schools, agency, agencies, organization, hospital, organizations, organisation, organisations, station',
    'program, programme, departments, department, tree, officer, officers, in crime, protection, group, groups',
    'album, shop, store, portrait, portraits, history, name, nights, tickets, menu, brand, trade, property',
    'home visits, network, library, libraries, university, institution, bank, insurance, book, books, section',
    'welfare, placement, workshop, workshops, class, classes, reunification, ministry',
  ),
  AILMENT: AILMENTS,
  /** Whose ailments they are, where they are work. */
  CASES: wordList(
    'patients, patient, cases, case, wards, ward, units, unit, nursing, research, clinic, clients, sufferers',
    'care, in patients, in children, in others, treatment, therapy, drugs, trials, medicine, specialist',
    'awareness, training, prevention, screening, rates',
  ),
  /** What is one's own and not for others to ask about. */
  BODY: wordList(
    'health, illness, sickness, disability, depression, anxiety, burnout, diagnosis, medication, meds',
    'therapist, doctor, psychiatrist, mental health, eyesight, blood pressure, diabetes, cancer, adhd, autism',
    'dyslexia, injury, injuries, drinking, addiction, allergies, allergy, sick leave, stammer, stutter, limp',
    'migraines, weight, body weight, disease, health problems, health issues, medical history, chemo, scar',
    'scars, hearing aid, wheelchair, cough, rehab, depressions, surgeries, therapy, biological clock, menopause',
    'miscarriage, fertility, blood type, heart attack, stroke, nervous breakdown, breakdown, insomnia',
    'prescription, mental state, fitness level, tattoos',
  ),
  LIMB: wordList(
    'back, knee, knees, hand, hands, shoulder, shoulders, heart, eye, eyes, ear, ears, leg, legs, foot, feet',
    'hip, hips, nerves, arm, arms, wrist, wrists, elbow, neck, spine, lungs, lung, liver, skin, face, teeth',
    'ankle, ankles, joints, hearing, head, stomach, finger, fingers, thumb, voice, chest',
  ),
  HURT: wordList(
    'hurt, hurts, hurting, ache, aches, aching, sore, bad, trouble, troubles, troubling, pain, painful, stiff',
    'heal, healed, injured, broken, break, broke, hold up, holds up, holding up, holding out, hold out',
    'holds out, give out, gave out, giving out, gives out, giving you, give you, gives you, gave you, worn out',
    'swollen, bother, bothers, bothering, burned, burnt, playing up, acting up, ok, okay, all right, alright',
    'better, fine, still good, healthy, coping, worse, shot, ruined, crack, bandaged, in plaster, taking it',
    'suffer, suffers, suffering, shaking, shake',
  ),
  BELIEF: wordList(
    'faith, religion, god, religious beliefs, beliefs, politics, political views, political view',
    'political party, political opinions, political opinion, political leanings, party, vote, denomination',
    'religious views, worldview, political beliefs, political affiliation, party membership, prayers',
  ),
  PAPERS: wordList(
    'visa, immigration status, citizenship, green card, passport, residence permit, work permit, residency',
    'nationality, residency status, legal status, ethnicity, ethnic background, race, accent',
    'sexual orientation, sexuality, gender, gender identity, skin color, skin colour, roots, asylum, heritage',
    'criminal record, home address, permanent residence, permanent residency, native country, home country',
    'homeland, mother tongue, settled status, naturalization, naturalisation, sexual preference, birthplace',
    'origin, origins, descent, tribe, caste, private address, maiden name, birth name, private number',
    'home number, savings, mortgage, debts, student loan, student debt, love interests, birth country',
  ),
  STATE: wordList(
    'married, divorced, widowed, pregnant, gay, lesbian, bisexual, trans, transgender, queer, dating, disabled',
    'depressed, autistic, undocumented, suicidal, sober, vegan, sterile, infertile, hiv positive, diabetic',
    'seeing someone, seeing anyone, seeing somebody, seeing anybody, in therapy, on medication',
    'on antidepressants, off sick, signed off, in rehab, in recovery, an alcoholic, an addict, in love',
    'living together, living alone, a citizen, an immigrant, a refugee, a foreigner, here legally',
    'here illegally, legally here, illegal, ill, a single mother, a single mum, bipolar, neurodivergent',
    'hospitalized, hospitalised, in hospital, seriously ill, sick, chronically ill, vaccinated, overweight',
    'in treatment, taken ill, homosexual, non binary, a widow, a widower, a mother, a father, a dad, a parent',
    'a mom, a mum, a grandmother, a grandfather, a virgin, circumcised, treated for, diagnosed with, diagnosed',
  ),
  CREED: CREEDS,
  CHURCH: wordList('church, mosque, synagogue, temple, mass, religion, faith, god, gods, denomination, parish'),
  FAITH: wordList(
    'islam, christianity, judaism, catholicism, buddhism, hinduism, protestantism, god, allah, jesus',
    'the church',
  ),
  PARTY: wordList(
    'party, political party, candidate, president, politician, presidential candidate, politicians',
    'prime minister, side',
  ),
  POLITICS: wordList(
    'president, prime minister, election, elections, referendum, brexit, abortion, gun control',
    'immigration policy, trump, biden, harris, obama, putin, the war, gaza, israel, ukraine, palestine',
    'gay marriage, the government, climate change, supreme court, capitalism, communism, socialism, feminism',
    'the monarchy, the pope, refugees',
  ),
  PERMIT: wordList(
    'visa, green card, citizenship, passport, residence permit, work permit, residency permit, asylum',
    'refugee status, naturalization, residency, indefinite leave, permanent residence, permanent residency',
    'work visa, student visa',
  ),
  SUFFER: verbForms(
    'have, suffer, suffer from, struggle with, experience, go through, battle, live with, recover from',
    'get over, develop, get, survive, fight, beat, hide',
  ),
  /** What is asked of nobody but a friend. */
  INTIMATE: wordList(
    'married, divorce, divorced, pregnant, boyfriend, girlfriend, husband, wife, spouse, sober, alcoholic, gay',
    'lesbian, sex, affair, love life, childless, antidepressants, panic attacks, panic attack, suicide',
    'abortion, miscarriage, religious, atheist, pray, praying, undocumented, green card, asylum, deported',
    'citizenship, come out, coming out, dating, to date, flirt, cheat on, therapist, psychiatrist',
    'nervous breakdown, stage fright, pills, drugs, drunk, alcohol, hangover, tinder, in love, retire',
    'retirement, birthday, puberty, menopause, in-laws, lose weight, overweight, diet, wheelchair, mortgage',
    'alimony, child support, custody, orgasm, overdose, rehab, cancer, chemo, hiv, depressed, burnout, disabled, republican, democrat',
    'conservative, trump, brexit, abused, bisexual',
  ),
  PUBLIC: wordList(
    'patient, patients, client, clients, pupil, pupils, student, students, resident, residents, customer',
    'customers, people, couples, couple, families, visitors, visitor, guests, guest, colleagues, colleague',
    'someone, somebody, others, inmates, members, users, readers, audience, community, communities, residents',
    'citizens, applicants, lawyers, lawyer, court, policy, law, ward, clinic, counselor, counselors, nurse',
    'nurses, he, she, they, a person, refugees, immigrants, relatives, victims, victim, character, characters',
    'women, men, workers, elderly, children, kids, teenager, teenagers, parents, animals, employees, staff',
    'prevalence, rate, rates, district, county, campaign, statistics, program, rule, rules',
    'team, trade, field, industry, profession, research, study, studies, book, film, play, article, date of',
    'to date, release, due date',
  ),
  LIFE_EVENT: wordList(
    'divorce, separation, wedding, miscarriage, pregnancy, breakup, break-up, breakdown, diagnosis, chemo',
    'chemotherapy, illness, depression, burnout, stroke, heart attack, cancer, custody battle, affair',
    'bankruptcy, bereavement, adoption, birth, honeymoon, engagement, baby, kids, children, marriage, overdose',
  ),
};
