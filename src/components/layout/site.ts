/** Names and links that the frame of every page shares. */
export const SITE_NAME = 'Twenty Good Minutes';

export interface FrameLink {
  path: string;
  label: string;
}

export const MAIN_LINKS: readonly FrameLink[] = [
  { path: '/guide/', label: 'Guide' },
  { path: '/questions/', label: 'Questions' },
  { path: '/messages/', label: 'Messages' },
  { path: '/sheets/', label: 'Sheets' },
  { path: '/prepare/', label: 'Prepare' },
];

export const PREPARE_LINKS: readonly FrameLink[] = [
  { path: '/prepare/', label: 'Your interviews' },
  { path: '/guide/', label: 'Guide' },
];

export const FOOTER_LINKS: readonly FrameLink[] = [
  { path: '/about/', label: 'About' },
  { path: '/privacy/', label: 'Privacy' },
  { path: '/evidence/', label: 'Evidence' },
  { path: '/sources/', label: 'Sources' },
  { path: '/glossary/', label: 'Glossary' },
];
