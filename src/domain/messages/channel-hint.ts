import type { ToolNorms } from '../norms/tool-norms.ts';
import type { Channel } from './channel.ts';

/** When each channel makes sense and how much it takes, in a sentence or two. Limits are those of the norms. */
export function channelHints(norms: ToolNorms): Record<Channel, string> {
  const { linkedinNoteCharacters, linkedinNotePremiumCharacters, inmailCharacters } = norms;
  return {
    email: 'No limit but their patience.',
    'linkedin-note': `It goes with your invitation to connect: ${counted(linkedinNoteCharacters)} at most.`,
    'linkedin-note-300': `With a paid account, the note of an invitation takes ${counted(linkedinNotePremiumCharacters)}.`,
    'linkedin-message': 'For somebody you are connected with already. No limit that you would reach.',
    inmail: `For paid accounts: ${counted(inmailCharacters.body)}, and a subject.`,
    'direct-message': 'In a chat that you both use, at work or on the phone. No limit, and short is kind.',
    phone: 'What to say when they pick up, and what to leave when they do not.',
    card: 'By hand. A few sentences fill it.',
  };
}

/** The hint of one channel. */
export function channelHint(channel: Channel, norms: ToolNorms): string {
  return channelHints(norms)[channel];
}

function counted(characters: number): string {
  return `${characters.toLocaleString('en-US')} characters`;
}
