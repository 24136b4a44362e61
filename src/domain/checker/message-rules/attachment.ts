import { wordList } from '../lexicon/word-list.ts';
import type { MessageRule } from '../message-rule.ts';
import { findInMessage, saysAnywhere } from '../reading/find-in-message.ts';
import { wordPatterns } from '../reading/word-patterns.ts';

// Words as people type them.
// cspell:disable

const LISTS = {
  FILE: wordList(
    'cv, cvs, resume, resumes, curriculum vitae, portfolio, certificate, certificates, file, files, pdf, deck, slides',
    'slide deck, transcript, transcripts, letter, letters, cover letter, reference, references, report, reports, plan',
    'plans, document, documents, photo, photos, picture, pictures, sample, samples, writing samples, statement, essay',
    'paper, diploma, diplomas, biography, bio, summary, one-pager, spreadsheet, drawing, drawings, draft, folder',
    'application, papers, proposal, questionnaire, list, profile, scan, scans, copy, copies, credentials, work',
    'curriculum, appraisal, appraisals, sheet, sheets, bio-data, biodata, cover note, documents, certificate copies, press kit',
    'showreel, reel, thesis, project, projects, brochure, business plan, pitch, manuscript, scores, log, grades',
  ),
  ATTACH: wordList('attach, attaching, attached, enclose, enclosing, enclosed, append, appending, appended'),
};

const SENDS = wordPatterns(LISTS, [
  'please|kindly|you_will|find|see|also *3 attached|enclosed|appended !to_the|to_a|to_that|to_it',
  'i *3 ATTACH !to|nothing|no|myself|great|importance',
  'we|have|had|am *2 ATTACH !to|nothing|no|importance',
  '^ attached|enclosed|attaching|enclosing !to *1 please|find|is|are|you_will|my|a|the|are_my|herewith',
  'find *5 FILE *4 below|with_this|as_a_pdf|in_here|here|attached|enclosed',
  'FILE *8 come|comes|goes|go|travels|is|are *2 with|along|alongside this|it|the_mail|the_message|the_letter|this_mail|the_email',
  'i|we join *5 FILE',
  'with|along_with|together_with this|the|my *1 mail|message|letter|email|note? *4 receive|get|find|comes|come|goes|go *6 FILE',
  'drop|dropped|put|slipped|stuck|popped|added|included|uploaded|dumped|pasted *5 FILE *4 in_here|in_with|in_this|in_below|here|below|for_you|along|with_this|with_it|in_the_attachment|in_the_mail',
  'put|slipped|stuck|popped|added|included|pasted *5 my FILE *1 in|there $',
  'put|added|included|slipped|tucked *6 in|to|into *1 with? this|the|my mail|message|email|letter|note',
  'FILE *2 # pages|pp|pp.',
  '^ my|a|the|both|two|three|some? *3 FILE *1 attached|enclosed|appended !to|by|for_a',
  '^ my|the|both? *1 FILE *1 below|herewith|within $',
  'FILE *3 in *2 file|attachment|pdf|folder|zip|link_below',
  'as *1 a pdf|zip|attachment',
  'FILE *8 is|are|as|find|both|in *2 attached|attachment|attachments|enclosed|appended !to_the|to_a',
  'attached|enclosed *1 is|are *2 my|a|the|two|three|some',
  'with|see|to|in|as *2 attachment|attachments !officer|theory|points',
  'am|are|have|also sending|sent|including|forwarding|uploading|putting|including *2 along|over|with|you|my *8 FILE',
  'i|we send|include|forward *2 along|over|with|you|my|herewith *4 FILE',
  'FILE *6 in the|a file|attachment|zip|pdf|folder below|with|here',
  'my|our FILE *6 in the file|attachment',
  'attaching|enclosing *6 FILE',
  'herewith *4 FILE',
  'sending *9 along_with this|the|my mail|email|message|letter|note',
  'pfa',
]);

/** Nothing comes along, or only if they wish. */
const NOTHING_SENT = wordPatterns(LISTS, [
  'not|never|nothing|no|without|instead_of|rather_than *4 attach|attached|attaching|attachment|attachments|enclosed',
  'attach|attaching|enclose|enclosing nothing|no|neither',
  'no attachment|attachments|file|files',
  'happy|glad|can|could|will|would *2 to? send|attach|share|forward *12 if|when|should|once|before',
  'if|should|shall *6 attach|send|like|want|wish|would_help|useful',
  'shall|should|may|can|could i *2 attach|send',
]);

const ASKED_FOR = wordPatterns(LISTS, [
  'as|like you *2 asked|requested|wished|wanted',
  'you *2 asked|wanted|wished|requested|invited|offered *2 for|to_see|to_have|to_look|to_read',
  'you *2 asked|wanted|wished|told|said *1 me|us to *2 send|attach|include|forward|bring|mail|email',
  'you *2 asked|wanted *1 about|if|whether|that|it',
  'you *2 requested|needed',
  'as requested',
  'at your request',
  'you *1 said|were *6 like|want|love|glad|happy to see|have|read|look',
]);

// cspell:enable

/** Files that come unasked. */
export const attachment: MessageRule = {
  id: 'attachment',
  why: 'A file that nobody asked for says “assess me”, costs time, and may be held back by their filter.',
  rewrite: 'Attach nothing until they ask; a link under your name is enough: “My background is on my profile.”',
  find: (reading) => {
    if (saysAnywhere(reading.subject, ASKED_FOR) || saysAnywhere(reading.body, ASKED_FOR)) return undefined;
    return findInMessage(reading, SENDS, (sentence) => NOTHING_SENT.find(sentence.words) === undefined);
  },
};
