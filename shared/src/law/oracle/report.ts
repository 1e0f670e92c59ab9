import { sentenceOf } from '../decide';
import type { Matrix } from '../matrix';
import type { Score } from './replay';
import { replay } from './replay';

const percent = ({ equal, cells }: Score): string => (cells === 0 ? 'no cells' : `${equal} of ${cells} cells, ${((equal / cells) * 100).toFixed(2)} %`);

const differencesOf = ({ differences }: Score): string[] =>
  differences.map(({ code, destination, official, ours, decision }) => {
    const why = decision.grounds.filter(({ verdict }) => verdict === decision.verdict).map((ground) => `${ground.rule}: ${sentenceOf(ground, 'en')}`);
    return `  ${code} to ${destination}: published ${official}, here ${ours} (${why.join(' ')})`;
  });

/** What a replay of a matrix has come to, in lines: two scores, every difference with its reason, the cells that say nothing. */
export const reportOf = (matrix: Matrix): string[] => {
  const { derived, imported, allowedBlindly, blank } = replay(matrix);
  return [
    `From ${matrix.origin} on ${matrix.date}, ${matrix.wastes.length} wastes to ${matrix.destinations.length} destinations, for recovery.`,
    `Derived (what rules decide by themselves): ${percent(derived)}.`,
    ...differencesOf(derived),
    `Imported (green and unlisted waste, each destination's own control read in first): ${percent(imported)}.`,
    ...differencesOf(imported),
    `Green waste that would be allowed to where no control is known: ${allowedBlindly.length}.`,
    `Cells that say nothing, left out: ${blank.length}${blank.length > 0 ? ` (${blank.map(({ code, destination }) => `${code} to ${destination}`).join(', ')})` : ''}.`,
  ];
};
