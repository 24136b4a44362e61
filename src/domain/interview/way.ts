/** How the two of you meet. */
export const WAY_IDS = ['video', 'phone', 'in-person'] as const;

export type Way = (typeof WAY_IDS)[number];
