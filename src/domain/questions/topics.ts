/** Matters that people want to find out about, again and again. A question says which of them it tells about. */
export const TOPIC_IDS = [
  'ordinary-day',
  'hours',
  'place',
  'body',
  'strain',
  'public',
  'people-at-work',
  'fairness',
  'managing',
  'say',
  'meaning',
  'mistakes',
  'skills',
  'training',
  'getting-in',
  'employers',
  'contacts',
  'career-change',
  'return',
  'language',
  'pay',
  'job-security',
  'advancement',
  'own-business',
  'outlook',
  'leaving',
  'feedback',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

export interface Topic {
  id: TopicId;
  /** As a heading. */
  label: string;
  /** Words that name it in an aim, in small letters. A topic is as good as its list. */
  words: string;
  /** The same for several words that say it together, and not alone. */
  phrases: readonly string[];
}

// Words as people type them, British spellings among them.
// cspell:ignore parttime travelling licence bootcamp organisation organisations recognised underqualified
export const TOPICS: readonly Topic[] = [
  {
    id: 'ordinary-day',
    label: 'An ordinary day',
    words: 'day days daily typical everyday day-to-day routine routines task tasks duties duty week paperwork admin',
    phrases: [],
  },
  {
    id: 'hours',
    label: 'Hours and free time',
    words:
      'hours shift shifts night nights weekend weekends evening evenings overtime roster rosters rota schedule schedules balance balancing timetable holiday holidays vacation part-time full-time flexible flexibility flexitime on-call call standby parttime late sleep family parent mother mothers mom mum father dad childcare daycare hobby hobbies',
    phrases: ['part time', 'leave work at work', 'free time', 'days off'],
  },
  {
    id: 'place',
    label: 'Where the work is done',
    words:
      'remote remotely home travel traveling travelling trips commute commuting hybrid relocate relocating relocation city rural village countryside outdoor outdoors indoor indoors office away desk cubicle site abroad location locations live sea weather rain winter',
    phrases: [],
  },
  {
    id: 'body',
    label: 'Body and safety',
    words:
      'body bodies physical physically fitness safety safe unsafe danger dangers dangerous injury injuries injured hurt hurts lifting knees feet eyesight standing pain accident accidents violence violent dust noise chemicals',
    phrases: [],
  },
  {
    id: 'strain',
    label: 'What wears people out',
    words:
      'stress stressed stressful pressure burnout burn-out burn burned burnt exhausting exhausted exhaustion tired tiring draining overwhelmed overwhelming overworked workload intense tough strain cope coping hard harder hardest difficult difficulties worst downside downsides drawback drawbacks cons challenge challenges challenging struggle struggles mental mentally emotional emotionally anxiety toll sad grief death dying trauma traumatic demanding dislike hate frustrating frustration frustrations boring dull bored boredom monotonous repetitive tedious unpleasant',
    phrases: [],
  },
  {
    id: 'public',
    label: 'Clients, patients and the public',
    words:
      'customer customers client clients patient patients pupil pupils public guest guests passenger passengers users visitors residents elderly complaint complaints rude angry aggressive parents families relatives',
    phrases: [],
  },
  {
    id: 'people-at-work',
    label: 'People and customs at work',
    words:
      'team teams crew crews teammates teamwork colleague colleagues coworker coworkers co-workers culture atmosphere vibe alone lonely loneliness isolated isolation together values belong friendly welcome welcoming fit introvert introverts introverted extrovert shy quiet unwritten unspoken customs etiquette hierarchy treat treated meeting meetings gossip bullying toxic',
    phrases: ['talk to each other', 'get along'],
  },
  {
    id: 'fairness',
    label: 'Fairness',
    words:
      'women woman female men gender sexism race racism racist black ethnic ethnicity muslim hijab religion bias biased prejudice discrimination discriminated harassment disability disabilities disabled wheelchair deaf dyslexia dyslexic autism autistic adhd neurodivergent diversity diverse inclusion inclusive lgbtq gay lesbian queer trans accent ageism fair fairness fairly unfair equal equality minority minorities older working-class',
    phrases: [],
  },
  {
    id: 'managing',
    label: 'Bosses and leading',
    words:
      'boss bosses manager managers management managing micromanaged micromanagement supervisor supervisors supervision supervise supervising lead leading leader leaders leadership director directors executive executives ceo board boards reporting feedback',
    phrases: [],
  },
  {
    id: 'say',
    label: 'Decisions and freedom',
    words:
      'decision decisions decide decides deciding freedom free autonomy autonomous independence independent independently creative creativity influence influencing politics approval approvals permission bureaucracy bureaucratic hierarchy authority responsibility responsibilities',
    phrases: [],
  },
  {
    id: 'meaning',
    label: 'What makes it worth it',
    words:
      'meaning meaningful purpose impact reward rewards rewarding fulfilling fulfillment enjoy enjoys enjoyable love loves happy happiness satisfaction satisfied satisfying difference proud pride glad worth worthwhile fun favorite motivation motivates motivated keeps helping idealism',
    phrases: [],
  },
  {
    id: 'mistakes',
    label: 'Mistakes and how things go wrong',
    words:
      'mistake mistakes wrong fail fails failed failing failure failures error errors blame regret regrets misjudge misconception misconceptions myths pitfall pitfalls avoid warning warnings surprise surprises surprised',
    phrases: [],
  },
  {
    id: 'skills',
    label: 'Skills and tools',
    words:
      'skill skills tool tools software computer computers code coding programming technical math maths mathematics statistics writing strengths talent talents talented ability abilities excel outdated',
    phrases: [],
  },
  {
    id: 'training',
    label: 'Training and proofs',
    words:
      'training train trained course courses school schools study studying studies degree degrees qualification qualifications qualified qualify certificate certificates certification certifications certified credential credentials license licenses licensed licensing licence exam exams test tests apprentice apprentices apprenticeship apprenticeships trainee trainees college university uni class classes subjects diploma education masters bachelor doctorate mba phd bootcamp learn learning self-taught teach refresher residency major majors grades',
    phrases: [],
  },
  {
    id: 'getting-in',
    label: 'Getting in',
    words:
      'hire hires hired hiring apply applying applied applicant applicants application applications candidate candidates résumé resume cv portfolio entry entry-level enter entering entrance become becomes becoming recruit recruiting recruiter recruiters recruitment selection interview interviews interviewer interviewers internship internships intern volunteer volunteering placement placements trainee vacancies openings ads door doors chance chances start started graduate graduates graduation graduating experience competitive breaking path paths ways route routes',
    phrases: ['get into', 'break in', 'start out', 'starting out'],
  },
  {
    id: 'employers',
    label: 'Choosing a place',
    words:
      'employer employers company companies firm firms organization organizations organisation organisations agency agencies in-house startup startups corporate sector private reputation workplace workplaces places hospital hospitals',
    phrases: [],
  },
  {
    id: 'contacts',
    label: 'Knowing people',
    words:
      'contact contacts connections network networks networking mentor mentors mentoring introduce introduction introductions sponsor sponsors association associations conference conferences club clubs events follow meet meetups talk linkedin acquaintances strangers',
    phrases: [],
  },
  {
    id: 'career-change',
    label: 'Coming from other work',
    words:
      'change changing changer changers switch switching switched pivot pivoting transfer transfers transferable transferring transition transitioning retrain retraining old age older late midlife thirties forties fifties 30s 40s 50s background backgrounds outsider outsiders veteran veterans crossing',
    phrases: ['starting over', 'start over', 'second career', 'too old', 'old people', 'another trade'],
  },
  {
    id: 'return',
    label: 'Coming back after a break',
    words:
      'raising return returning returner returners back gap gaps away break absence maternity paternity sabbatical parental re-enter reenter re-entry rejoin rejoining lapsed rusty refresher refresh outdated',
    phrases: ['back to work', 'time off', 'years off'],
  },
  {
    id: 'language',
    label: 'Another country, another language',
    words:
      'language languages english german french spanish bilingual fluent fluency accent abroad overseas foreign foreigner foreigners immigrant immigrants immigration migrant migrants refugee refugees expat visa permit citizenship country countries credential credentials recognition recognized recognised',
    phrases: [],
  },
  {
    id: 'pay',
    label: 'Pay and cost',
    words:
      'pay pays paid paying unpaid underpaid salary salaries wage wages money income earn earns earning earnings bonus bonuses commission commissions cost costs expensive afford debt debts loan loans tuition scholarship scholarships stipend fee fees rates price prices pricing bills live living benefits perks pension financially financial finances rich buy buying',
    phrases: ['pay gap'],
  },
  {
    id: 'job-security',
    label: 'How secure it is',
    words:
      'security secure insecure insecurity stable stability precarious layoffs layoff lay-offs laid fired redundancy redundancies contract contracts temporary temp permanent tenure tenured funding funded grants unemployed unemployment steady safe cuts budget budgets seasonal union unions unionized',
    phrases: [],
  },
  {
    id: 'advancement',
    label: 'Moving up',
    words:
      'promotion promotions promoted advance advancement advancing progress progression grow growth level grade senior ladder climb climbing prospects sideways lateral upward noticed visible visibility path paths stuck tenure',
    phrases: ['move up', 'moving up'],
  },
  {
    id: 'own-business',
    label: 'Working for oneself',
    words:
      'employed freelance freelancer freelancers freelancing self-employed self-employment solo business businesses workshop startup start-up founder founders founding entrepreneur entrepreneurs entrepreneurship contractor contractors franchise buying investors invoices running prices pricing',
    phrases: ['first clients', 'first customers', 'on my own', 'my own'],
  },
  {
    id: 'outlook',
    label: 'What is changing',
    words:
      'future automation automated automate ai chatgpt robot robots machines technology technologies digital outlook trend trends trending shrinking growing growth declining decline dying demand replace replaced replacing obsolete disappear disappearing climate changes changed changing evolve evolving market decade decades survive tomorrow',
    phrases: ['in ten years', 'in five years'],
  },
  {
    id: 'leaving',
    label: 'Staying and leaving',
    words:
      'stay stays staying stayed leave leaves leaving left quit quits quitting exit turnover retention doubt doubts regret regrets suit suits suited suitable fit personality temperament alternatives alternative chose choose choosing choice choices unsure right again stuck',
    phrases: [],
  },
  {
    id: 'feedback',
    label: 'How I come across',
    words:
      'feedback interviewer interviewers rejected rejection reject unsuccessful improve improving improvement lacked lacking missing weak weaker weakest weakness weaknesses impression stronger strongest chosen picked shortlist shortlisted candidate candidates critique criticism overqualified underqualified gap gaps',
    phrases: [],
  },
];
