import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { toast } from '../ui/toasts';

const moveMutation = graphql(`
  mutation MovePhase($input: MovePhaseInput!) {
    answer: movePhase(input: $input) {
      ... on Operation {
        id
        version
        startsOn
        endsOn
        phases {
          id
          name
          nameLanguage
          startsOn
          endsOn
          isOperational
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

export interface PhaseDays {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface TimelinePhase extends PhaseDays {
  readonly nameLanguage: string;
  readonly isOperational: boolean;
}

interface Plan {
  readonly id: string;
  readonly version: number;
}

/** Moves phases in the version of the plan that was read when they were taken up; each move can be undone while its notice stands. */
export const useMovePhase = ({ id: operationId, version }: Plan, again: () => void) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const [send, { loading }] = useMutation(moveMutation);
  const { refusals, hasFailed, take } = useAnswer();
  /** Where a phase was put while the server is asked. */
  const [pending, setPending] = useState<PhaseDays>();
  const latest = useRef(version);
  latest.current = version;
  const put = async (phase: PhaseDays, read: number): Promise<number | null> => {
    setPending(phase);
    const given = await take(send({ variables: { input: { operationId, id: phase.id, version: read, startsOn: phase.startsOn, endsOn: phase.endsOn } } }).then(({ data }) => data?.answer));
    setPending(undefined);
    // What else the plan tells of it, and what others made of it meanwhile.
    again();
    return given?.version ?? null;
  };
  const move = async (before: PhaseDays, after: Pick<PhaseDays, 'startsOn' | 'endsOn'>, read: number): Promise<boolean> => {
    const made = await put({ ...before, ...after }, read);
    if (made === null) return false;
    toast(t('phases.moved', { name: before.name, days: `${format.day(after.startsOn)} – ${format.day(after.endsOn)}` }), () => {
      // Only what was made here is taken back: had somebody changed the plan since, the version would be another.
      void put(before, made);
    });
    return true;
  };
  return { move, pending, refusals, hasFailed, busy: loading, version: latest };
};
