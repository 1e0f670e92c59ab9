import type { TlpLevel } from '@muster/shared/vocabularies';
import { TlpLabel } from '../ui/TlpLabel';

interface Props {
  readonly handling: { readonly tlp: TlpLevel; readonly releasableTo: readonly { readonly id: string }[] | null };
}

/** A small label behind what a list calls a record, where a record is not simply for every participant. */
export const TlpMark = ({ handling: { tlp, releasableTo } }: Props) => (tlp === 'GREEN' && !releasableTo ? null : <> <TlpLabel tlp={tlp} /></>);
