import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutcomeLine_OutcomeFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import './products.css';

interface Props {
  readonly outcomes: readonly OutcomeLine_OutcomeFragment[];
  readonly now: number;
}

/** What came of a warning or a product, as far as the reader sees both: targets with what they led to, controls, seizures. */
export const OutcomeList = ({ outcomes, now }: Props) => {
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
        </li>
      ))}
    </ul>
  );
};

const OutcomeRecord = ({ outcome }: { readonly outcome: OutcomeLine_OutcomeFragment }) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const { target, control, seizure, recordOperation } = outcome;
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
  return (
    seizure && (
      <Link className="link" href={`${at}/seizures/${seizure.id}`}>
        {t('products:outcomes.seizure', { reference: seizure.reference })}
      </Link>
    )
  );
};
