import { getCollection } from 'astro:content';
import type { ToolNorms } from '../../domain/norms/tool-norms.ts';
import { normNumber } from './norm-number.ts';
import { toolNormsFrom } from './tool-norms-from.ts';

/** The norms that the tools compute with. Throws where a norm that a tool needs is missing. */
export async function toolNorms(): Promise<ToolNorms> {
  const norms = await getCollection('norms');
  return toolNormsFrom((norm, value) => normNumber(norms, norm, value));
}
