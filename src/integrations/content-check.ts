import type { AstroIntegration } from 'astro';
import { readContent } from '../content/read-content/read-content.ts';
import { referenceProblems } from '../content/read-content/references.ts';

/** Stops the build, and warns in development, where entries of the content do not fit together. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { content, problems } = readContent(config.root);
        const all = [...problems, ...referenceProblems(content)];
        if (all.length === 0) return;
        const report = `The content has ${all.length} ${all.length === 1 ? 'problem' : 'problems'}:\n- ${all.join('\n- ')}`;
        if (command === 'build') throw new Error(report);
        logger.warn(report);
      },
    },
  };
}
