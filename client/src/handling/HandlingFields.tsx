import { caveats, tlpLevels, type TlpLevel } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { PickMany } from '../operations/PickMany';
import { Checkbox } from '../ui/Checkbox';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { TlpLabel } from '../ui/TlpLabel';
import './handling.css';
import { hasList, showsCoordinators, type MarkingDraft } from './marking-draft';
import { useHandlingChoices } from './use-handling-choices';

interface Props {
  readonly operationId: string;
  readonly ownerAgencyId: string;
  readonly marking: MarkingDraft;
  readonly change: (patch: Partial<MarkingDraft>) => void;
  /** What is wrong at a field, by its path within the handling. */
  readonly problem: (field: string) => string | undefined;
  /** A file says nothing of parts that are withheld: it has none. */
  readonly isFile?: boolean;
  /** Something that is sent: to everybody, which nothing limits, or to those who are chosen, for whom it is unless others are named. */
  readonly sent?: 'to-all' | 'to-some' | undefined;
}

const isForEverybody = (level: TlpLevel): boolean => level !== 'RED' && level !== 'AMBER_STRICT';

/** How something is to be handled: its level, for whom, under which conditions. */
export const HandlingFields = ({ operationId, ownerAgencyId, marking, change, problem, isFile = false, sent }: Props) => {
  const { t } = useTranslation(['handling', 'vocabulary']);
  const { agencies, people } = useHandlingChoices(operationId);
  const { tlp } = marking;
  const offered = sent === 'to-all' ? tlpLevels.filter((level) => level === tlp || isForEverybody(level)) : tlpLevels;
  const set = (caveat: MarkingDraft['caveats'][number], isSet: boolean) => change({ caveats: caveats.filter((each) => (each === caveat ? isSet : marking.caveats.includes(each))) });
  return (
    <div className="handling-fields">
      <RadioGroup
        label={t('handling:level')}
        choices={offered.map((value) => ({ value, label: <TlpLabel tlp={value} />, hint: t(sent === 'to-some' ? `handling:sent.${value}` : `handling:means.${value}`) }))}
        value={tlp}
        onChange={(next) => change({ tlp: next })}
        error={problem('handling') ?? problem('handling.tlp')}
      />
      {tlp === 'RED' ? (
        <PickMany label={t('handling:people')} hint={t('handling:peopleHint')} items={people} chosen={marking.people} onChange={(chosen) => change({ people: chosen })} error={problem('handling.people')} opensOnFocus={false} />
      ) : (
        <>
          {tlp !== 'AMBER_STRICT' && (sent !== 'to-all' || marking.isLimited) && (
            <Checkbox checked={marking.isLimited} onChange={(isLimited) => change({ isLimited })}>
              {t('handling:limit')}
            </Checkbox>
          )}
          {hasList(marking) && (
            <>
              <PickMany
                label={t('handling:releasable')}
                hint={t(sent ? 'handling:sentHint' : 'handling:releasableHint')}
                items={agencies.filter(({ id }) => id !== ownerAgencyId)}
                chosen={marking.releasableTo}
                onChange={(releasableTo) => change({ releasableTo })}
                error={problem('handling.releasableTo')}
                opensOnFocus={false}
              />
              <Checkbox checked={showsCoordinators(marking)} onChange={(toCoordinators) => change({ toCoordinators })}>
                {t('handling:coordinators')}
              </Checkbox>
            </>
          )}
        </>
      )}
      <fieldset className="field">
        <legend className="field-label">{t('handling:caveats')}</legend>
        {caveats.map((caveat) => (
          <Checkbox key={caveat} checked={marking.caveats.includes(caveat)} onChange={(isSet) => set(caveat, isSet)}>
            {t(`vocabulary:caveat.${caveat}`)}
          </Checkbox>
        ))}
        {problem('handling.caveats') && <p className="field-error">{problem('handling.caveats')}</p>}
      </fieldset>
      <TextField label={t('handling:note')} rows={2} value={marking.note} onChange={(note) => change({ note })} error={problem('handling.note')} required={marking.caveats.includes('H3')} />
      {!isFile && (
        <>
          <Checkbox checked={marking.tellsWithheld} onChange={(tellsWithheld) => change({ tellsWithheld })} hint={t('handling:tellsHint')}>
            {t('handling:tells')}
          </Checkbox>
          {problem('handling.tellsWithheld') && <p className="field-error">{problem('handling.tellsWithheld')}</p>}
        </>
      )}
    </div>
  );
};
