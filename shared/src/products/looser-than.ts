import type { Caveat, TlpLevel } from '../vocabularies';
import { tlpLevels } from '../vocabularies';

interface Handled {
  readonly tlp: TlpLevel;
  readonly caveats: readonly Caveat[];
}

/**
 * Whether something is handled less strictly than what it rests on: at a wider level, or without a caveat of it.
 * @example isLooserThan({ tlp: 'GREEN', caveats: [] }, { tlp: 'AMBER', caveats: [] }) // true
 */
export const isLooserThan = (own: Handled, bound: Handled): boolean =>
  tlpLevels.indexOf(own.tlp) < tlpLevels.indexOf(bound.tlp) || bound.caveats.some((caveat) => !own.caveats.includes(caveat));
