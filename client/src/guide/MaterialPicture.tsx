import type { MaterialKey } from '@muster/shared/guide/materials';
import { drawings } from './drawings';

interface Props {
  readonly material: MaterialKey;
  /** What it shows, in words; left out where the words stand beside it. */
  readonly words?: string;
}

/** The picture of a material, in the colours of the page. */
export const MaterialPicture = ({ material, words }: Props) => {
  const { fill, line } = drawings[material];
  return (
    <svg className="material-picture" viewBox="0 0 64 48" {...(words ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}>
      <path d={fill} className="material-fill" />
      <path d={line} />
    </svg>
  );
};
