import { SECRETS } from '../../lexicon/secrets.ts';
import { SMALL_WORDS } from '../../lexicon/small-words.ts';
import { wordPatterns } from '../../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = { ...SMALL_WORDS, ...SECRETS };

/** Asks how something is done or kept, or says that it is public. */
export const CARE = wordPatterns(LISTS, [
  'without|no|leaving_out|omit *1 any|a|the|your|their? *1 name|names|naming|numbers|figures|details|anything',
  'leave_out|skip|skipping *1 any|a|the|your|their? *1 name|names|naming|numbers|figures|details|anything',
  'keep|keeps|keeping|kept|stay|hold *4 confidential|secret|private|out_of|quiet|confidentiality|safe|data',
  'confidentiality|discretion|protect|protects|protected|protecting|anonymize|anonymized|anonymous_form',
  'may|can|allowed_to|free_to|comfortable *1 share|tell|say|talk|sharing|talking *3 about? $|it|publicly|openly',
  'as_far_as|if|what|whatever you *1 may|can|are_allowed|are_free|are_able *1 to? tell|say|share|talk',
  'you *1 MAY not *2 answer|share|tell|say',
  'public record|records|report|register|data|figures',
  'published|annual|yearly|official plan|report|reports|budget|figures|accounts|rules|guide|article|data|statement',
  'i|we *2 read|saw|heard *6 in|from the news|press|paper|papers|annual_report|yearly_report',
]);
/** "How do you …", "What makes …", "What happens …": the way of it, and not the thing. */
export const WAY = wordPatterns(LISTS, [
  '^ how|when *1 DO|IS|can|would you|one|people|a|an|it|they|your|the',
  'your secret|secrets $|to|for|sauce',
  '^ what *1 makes|make|happens|happen|goes|do_you_do|changes|helps|decides|surprised|did_you_learn|taught',
  '^ DO|has ANYONE|you *3 check|read|review|test|proof|look_over',
]);
