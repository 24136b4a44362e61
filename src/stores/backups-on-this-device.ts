import { openBackups } from './backups.ts';
import { toolsOfThisPage } from './on-this-device.ts';

/** Backups of what this visitor keeps in this browser. Apart from the other stores, since no step needs them. */
export const backups = openBackups(toolsOfThisPage);
