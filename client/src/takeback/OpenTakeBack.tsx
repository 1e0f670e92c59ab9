import { takeBackResponsibilities, type TakeBackResponsibility } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { CaseDialog } from './CaseDialog';
import { useCaseVerb } from './use-case-verb';

const openMutation = graphql(`
  mutation OpenTakeBack($input: OpenTakeBackInput!) {
    answer: openTakeBack(input: $input) {
      ... on TakeBackCase {
        id
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

interface Props {
  readonly operationId: string;
  readonly seizureId: string;
}

interface OpenProps extends Props {
  /** Its case, once there is one. */
  readonly caseId: string | undefined;
  readonly mayOpen: boolean;
  /** What the report is about, to begin with. */
  readonly about: string;
}

/** On the page of a report: the way to its take-back case, or to open one. */
export const OpenTakeBack = ({ operationId, seizureId, caseId, mayOpen, about }: OpenProps) => {
  const { t } = useTranslation('takeback');
  const [isOpening, setOpening] = useState(false);
  if (caseId) {
    return (
      <Link className="button" href={`/operations/${operationId}/take-backs/${caseId}`}>
        {t('see')}
      </Link>
    );
  }
  if (!mayOpen) return null;
  return (
    <>
      <Button onClick={() => setOpening(true)}>{t('open')}</Button>
      {isOpening && <OpenDialog operationId={operationId} seizureId={seizureId} about={about} onClose={() => setOpening(false)} />}
    </>
  );
};

const OpenDialog = ({ operationId, seizureId, about, onClose }: Props & { readonly about: string; readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation(['takeback', 'vocabulary']);
  const { at } = useRefusals();
  const [, go] = useLocation();
  const [id] = useState(makeId);
  const [title, setTitle] = useState(about);
  const [responsibility, setResponsibility] = useState<TakeBackResponsibility>('EXPORTER');
  const [reason, setReason] = useState('');
  const { run, ...verb } = useCaseVerb(openMutation);
  const send = async () => {
    if (await run({ input: { id, operationId, seizureId, title, responsibility, reason: reason.trim() || null, language: i18n.language } })) go(`/operations/${operationId}/take-backs/${id}`);
  };
  return (
    <CaseDialog title={t('takeback:open')} deed={t('takeback:open')} {...verb} told={['title', 'reason']} onSend={() => void send()} onClose={onClose}>
      <p>{t('takeback:openLead')}</p>
      <TextField label={t('takeback:caseTitle')} hint={t('takeback:caseTitleHint')} required maxLength={200} value={title} onChange={setTitle} error={at(verb.refusals, 'title')} />
      <RadioGroup
        label={t('takeback:clock.responsible')}
        choices={takeBackResponsibilities.map((value) => ({ value, label: t(`vocabulary:takeBackResponsibility.${value}`), hint: t(`takeback:responsibilityWhat.${value}`) }))}
        value={responsibility}
        onChange={setResponsibility}
      />
      <TextField label={t('takeback:reason')} rows={3} value={reason} onChange={setReason} error={at(verb.refusals, 'reason')} />
    </CaseDialog>
  );
};
