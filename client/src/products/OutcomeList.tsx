import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutcomeLine_OutcomeFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import './products.css';

interface Props {
  readonly outcomes: readonly OutcomeLine_OutcomeFragment[];
  readonly now: number;
  readonly busy: boolean;
  readonly onTakeBack: (id: string) => void;
}

/** What came of a warning or a product, as far as the reader sees both: targets with what they led to, controls, seizures, warnings and operations. */
export const OutcomeList = ({ outcomes, now, busy, onTakeBack }: Props) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const format = useFormat();
  if (outcomes.length === 0) return <p className="muted">{t('products:outcomes.none')}</p>;
  return (
    <ul className="outcomes" aria-label={t('products:outcomes.title')}>
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <OutcomeRecord outcome={outcome} />
          <span className="muted small">
            {t(outcome.isMade ? 'products:outcomes.made' : 'products:outcomes.linked', { operation: outcome.recordOperation.name, agency: outcome.agency.shortName })} ·{' '}
            <time dateTime={outcome.linkedAt} title={format.moment(outcome.linkedAt)}>
              {format.relative(outcome.linkedAt, now)}
            </time>
          </span>
          {outcome.viewerCanTakeBack && (
            <Button kind="quiet" busy={busy} aria-label={t('products:link.takeBackWhat', { what: nameOf(outcome) })} onClick={() => onTakeBack(outcome.id)}>
              {t('products:link.takeBack')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

/** How a record is called where it has no line of its own. */
const nameOf = ({ target, seizure, warning, recordOperation }: OutcomeLine_OutcomeFragment): string => target?.title ?? seizure?.reference ?? warning?.subject ?? recordOperation.name;

const OutcomeRecord = ({ outcome }: { readonly outcome: OutcomeLine_OutcomeFragment }) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const { target, control, seizure, warning, recordOperation } = outcome;
  const at = `/operations/${recordOperation.id}`;
  if (target) {
    return (
      <span>
        {t('vocabulary:outcomeRecord.Target')}{' '}
        <Link className="link" href={`${at}/targets/${target.id}`} lang={target.language}>
          {target.title}
        </Link>
        : {t(`vocabulary:targetState.${target.targetState}`)}
        {target.outcome && `, ${t(`vocabulary:targetOutcome.${target.outcome}`)}`}
        {target.controls.map(({ id, finding }) => (
          <span key={id}> · {t('products:outcomes.control', { finding: t(`vocabulary:controlFinding.${finding}`) })}</span>
        ))}
        {target.seizures.map(({ id, reference }) => (
          <span key={id}>
            {' · '}
            <Link className="link" href={`${at}/seizures/${id}`}>
              {t('products:outcomes.seizure', { reference })}
            </Link>
          </span>
        ))}
      </span>
    );
  }
  if (control) {
    return (
      <Link className="link" href={`${at}/targets/${control.target.id}`}>
        {t('products:outcomes.control', { finding: t(`vocabulary:controlFinding.${control.finding}`) })}
      </Link>
    );
  }
  if (seizure) {
    return (
      <Link className="link" href={`${at}/seizures/${seizure.id}`}>
        {t('products:outcomes.seizure', { reference: seizure.reference })}
      </Link>
    );
  }
  return (
    <span>
      {t(warning ? 'vocabulary:outcomeRecord.Message' : 'vocabulary:outcomeRecord.Operation')}{' '}
      <Link className="link" href={warning ? `${at}/messages/${warning.id}` : at} lang={warning?.language}>
        {warning?.subject ?? recordOperation.name}
      </Link>
    </span>
  );
};
