import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OperationSteps_OperationFragmentDoc } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { StepButton } from './StepButton';

/** The steps from where an operation is, with what stands in their way. */
export const operationSteps = graphql(`
  fragment OperationSteps_operation on Operation {
    id
    name
    version
    kind
    state
    nextSteps {
      action
      blockedBy
      needsReason
    }
    participations {
      id
      state
    }
  }
`);

interface Props {
  readonly operation: FragmentType<typeof OperationSteps_OperationFragmentDoc>;
}

/** Buttons for the steps that can be taken; for the others the rule that holds them up, in words. */
export const OperationSteps = ({ operation }: Props) => {
  const { t } = useTranslation('operations');
  const words = useRefusals();
  const { data } = useSuspenseFragment({ fragment: operationSteps, from: operation });
  const agencies = data.participations.filter(({ state }) => state === 'ACCEPTED').length;
  if (data.nextSteps.length === 0) return null;
  return (
    <Section title={t('steps.title')}>
      <ul className="steps">
        {data.nextSteps.map(({ action, blockedBy, needsReason }) => (
          <li key={action}>
            <div>
              <strong>{t(`steps.${action}.name`)}</strong>
              <p className="muted small">{t(`steps.${action}.follows`)}</p>
            </div>
            {blockedBy ? (
              <Sign shape="pause" tone="amber">
                {words.rule(blockedBy, t('steps.blocked'))}
              </Sign>
            ) : (
              <StepButton id={data.id} name={data.name} version={data.version} action={action} needsReason={needsReason} agencies={agencies} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
