/** Why an interview is held. The id is what content and saved records hold. */
export const PURPOSE_IDS = ['explore', 'new-role', 'move-up', 'after-rejection'] as const;

export type Purpose = (typeof PURPOSE_IDS)[number];
