import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutcomeLine_OutcomeFragment, OutcomeSourceInput } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { toast } from '../ui/toasts';
import { LinkOutcomeDialog } from './LinkOutcomeDialog';
import { OutcomeList } from './OutcomeList';
import { useOutcomeVerbs } from './use-outcome-verbs';

interface Props {
  readonly source: OutcomeSourceInput;
  readonly outcomes: readonly OutcomeLine_OutcomeFragment[];
  readonly now: number;
  readonly mayLink: boolean;
  readonly again: () => void;
  /** Further ways to make something of it. */
  readonly children?: ReactNode;
}

/** What came of a warning or a product, said by hand where it was not made by command; whoever's agency said so takes it back. */
export const OutcomePart = ({ source, outcomes, now, mayLink, again, children }: Props) => {
  const { t } = useTranslation('products');
  const { say } = useRefusals();
  const [isLinking, setLinking] = useState(false);
  const { takeBack, busy, refusals, hasFailed } = useOutcomeVerbs();
  const take = async (id: string) => {
    if (!(await takeBack(source.operationId, id))) return;
    toast(t('link.takenBack'));
    again();
  };
  return (
    <Section title={t('outcomes.title')}>
      {(refusals.length > 0 || hasFailed) && <ErrorNote title={t('notTaken')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <OutcomeList outcomes={outcomes} now={now} busy={busy} onTakeBack={(id) => void take(id)} />
      {(mayLink || children) && (
        <p className="row no-print">
          {children}
          {mayLink && <Button onClick={() => setLinking(true)}>{t('link.open')}</Button>}
        </p>
      )}
      {isLinking && <LinkOutcomeDialog source={source} again={again} onClose={() => setLinking(false)} />}
    </Section>
  );
};
