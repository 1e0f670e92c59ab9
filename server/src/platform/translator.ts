import type { TlpLevel } from '@muster/shared/vocabularies';

/** The levels whose text may leave for a service at all: what is AMBER or RED is for those it was given to, and a service is none of them. */
export const translatableLevels = ['CLEAR', 'GREEN'] as const satisfies readonly TlpLevel[];
export type TranslatableLevel = (typeof translatableLevels)[number];

/** A service that suggests translations. None is called unless whoever runs the server names one. */
export interface Translator {
  /** The strictest level whose text it is given. */
  upTo: TranslatableLevel;
  /** The texts in another language, in their order; null where it gave no answer that can be used. Languages are tags of BCP 47. */
  translate(texts: readonly string[], from: string, to: string): Promise<readonly string[] | null>;
}
