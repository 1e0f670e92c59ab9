import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph, type Shape, type Tone } from './Glyph';
import { stateSigns, type StateKind, type StateOf } from './state-signs';

interface SignProps {
  readonly shape: Shape;
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** Shape, word and colour together. */
export const Sign = ({ shape, tone = 'neutral', children }: SignProps) => (
  <span className="sign">
    <Glyph shape={shape} tone={tone} />
    <span>{children}</span>
  </span>
);

interface Props<Kind extends StateKind> {
  readonly kind: Kind;
  readonly state: StateOf<Kind>;
}

/** A state of the domain in its shape, its word and its colour. */
export const StatusBadge = <Kind extends StateKind>({ kind, state }: Props<Kind>) => {
  const { t } = useTranslation('vocabulary');
  const { shape, tone } = stateSigns[kind][state];
  return (
    <Sign shape={shape} tone={tone}>
      {t(`${kind}.${state}` as ParseKeys<'vocabulary'>)}
    </Sign>
  );
};
