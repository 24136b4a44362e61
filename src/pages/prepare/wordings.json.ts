import type { APIRoute } from 'astro';
import { plainWordings } from '../../content/read-content/tool-content.ts';

/** The wordings of the bank by id, for messages that send questions ahead: most never do, so no page carries them. */
export const GET: APIRoute = async () => Response.json(await plainWordings());
