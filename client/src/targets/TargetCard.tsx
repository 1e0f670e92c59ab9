import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetRow_TargetFragment } from '../graphql/graphql';
import { TlpMark } from '../handling/TlpMark';
import { Glyph } from '../ui/Glyph';
import { PlacedTime } from '../ui/PlacedTime';
import { streamSigns } from '../ui/stream-signs';
import { ClockSign } from './ClockSign';
import { useTargetWords } from './use-target-words';

interface Props {
  readonly target: TargetRow_TargetFragment;
  readonly now: number;
  /** In a column of which not all is drawn: where the card stands, of how many (-1: nobody knows), and what measures it. */
  readonly index: number;
  readonly total: number;
  readonly measure: Ref<HTMLLIElement>;
}

/** One target on the board: what it is, when it comes, whose it is. Those in sight already are not drawn again while others come into sight. */
export const TargetCard = memo(({ target, now, index, total, measure }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const { marks, way } = useTargetWords();
  const { id, operationId, title, kind, wasteStream, expectedAt, expectedZone, assignments, handling } = target;
  return (
    <li ref={measure} className="target-card" data-row={id} data-index={index} aria-posinset={index + 1} aria-setsize={total}>
      <p className="target-card-title">
        <Link className="row-link" href={`/operations/${operationId}/targets/${id}`}>
          {title}
        </Link>
        <TlpMark handling={handling} />
      </p>
      <p className="target-card-clock">
        <ClockSign target={target} now={now} />
      </p>
      <p className="muted small">
        {t(`vocabulary:targetKind.${kind}`)}
        {marks(target).map((mark) => (
          <span key={mark}>
            {' · '}
            <bdi className="code">{mark}</bdi>
          </span>
        ))}
      </p>
      <p className="small">{way(target)}</p>
      {expectedAt && (
        <p className="small">
          <span className="muted">{t('targets:card.expected')}</span> <PlacedTime at={expectedAt} zone={expectedZone ?? undefined} />
        </p>
      )}
      <p className="target-card-foot small">
        {wasteStream && (
          <span className="sign">
            <Glyph {...streamSigns[wasteStream]} />
            <span>{t(`vocabulary:wasteStream.${wasteStream}`)}</span>
          </span>
        )}
        <span className="target-card-who">{assignments.length > 0 ? assignments.map(({ agency }) => agency.shortName).join(', ') : t('targets:card.nobody')}</span>
      </p>
    </li>
  );
});
TargetCard.displayName = 'TargetCard';
