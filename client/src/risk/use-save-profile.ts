import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { toast } from '../ui/toasts';
import { measureOf, type ProfileDraft } from './profile-draft';
import { useRiskWords } from './use-risk-words';

const draftMutation = graphql(`
  mutation DraftRiskProfile($input: DraftRiskProfileInput!) {
    answer: draftRiskProfile(input: $input) {
      ... on RiskProfile {
        id
        version
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

const changeMutation = graphql(`
  mutation ChangeRiskProfile($input: ChangeRiskProfileInput!) {
    answer: changeRiskProfile(input: $input) {
      ... on RiskProfile {
        id
        version
        title
        note
        high
        medium
        weights {
          code
          points
        }
        versions {
          version
          versionState: state
          high
          medium
          changedAt
          changedBy {
            id
            name
          }
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

/** Keeps a profile: a new one, or the next version of the one that was read. */
export const useSaveProfile = (operationId: string, profile: { readonly id: string; readonly version: number } | undefined) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  const [, go] = useLocation();
  const [newId] = useState(makeId);
  const [draftIt, { loading: isDrafting }] = useMutation(draftMutation);
  const [changeIt, { loading: isChanging }] = useMutation(changeMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const save = async (draft: ProfileDraft) => {
    const measure = measureOf(draft);
    const body = { title: draft.title, note: draft.note || null, language, ...measure, weights: [...measure.weights] };
    const kept = await take(
      profile
        ? changeIt({ variables: { input: { operationId, id: profile.id, version: profile.version, body } } }).then(({ data }) => data?.answer)
        : draftIt({ variables: { input: { operationId, id: newId, body } } }).then(({ data }) => data?.answer),
    );
    if (!kept) return;
    toast(t('profile.kept', { version: kept.version }));
    if (!profile) go(`/operations/${operationId}/risk/profiles/${kept.id}`);
  };
  return { save, busy: isDrafting || isChanging, refusals, hasFailed };
};
