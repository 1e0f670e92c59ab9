import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RankedLine_LineFragment } from '../graphql/graphql';
import { Button } from '../ui/Button';

interface Props {
  readonly operationId: string;
  readonly row: RankedLine_LineFragment;
  /** None: this reader may not. */
  readonly onNominate: (() => void) | undefined;
}

/** The target that was made of a line, or the button that makes one. */
export const LineTarget = ({ operationId, row: { line, target }, onNominate }: Props) => {
  const { t } = useTranslation('risk');
  if (target) return <Link href={`/operations/${operationId}/targets/${target.id}`}>{t('manifest.open', { reference: target.reference })}</Link>;
  if (!onNominate) return <>–</>;
  return (
    <Button onClick={onNominate} aria-label={t('manifest.nominateLine', { line })}>
      {t('manifest.nominate')}
    </Button>
  );
};
