import { namesInText } from '@muster/shared/parties/names-in-text';
import type { RefusalData } from '../platform/use-refusals';
import { checkIdentifiers, told } from '../seizures/check-identifiers';
import type { TargetDraft } from './target-draft';

/** What every participant reads. */
const openTexts = ['title', 'reasons', 'declaredDescription'] as const;

/** What can be said of a target at once, before anything is sent: the server decides by the same rules. */
export const checkTarget = (draft: TargetDraft, company?: { readonly name: string; readonly isNamed: boolean }): readonly RefusalData[] => {
  const { kind, containers, vesselName, imoNumber, vehicleRegistration } = draft;
  const demanded: readonly (readonly [field: string, isThere: boolean])[] = [
    ['title', draft.title.trim() !== ''],
    ['containerNumbers', kind !== 'CONTAINER' || containers.trim() !== ''],
    ['vesselName', kind !== 'VESSEL' || vesselName.trim() !== '' || imoNumber.trim() !== ''],
    ['vehicleRegistration', kind !== 'VEHICLE' || vehicleRegistration.trim() !== ''],
    ['reasons', draft.reasons.trim() !== ''],
    ['parties', !company || company.isNamed || company.name.trim() !== ''],
  ];
  const naming = company ? openTexts.filter((field) => namesInText(draft[field], company.name)) : [];
  return [...demanded.filter(([, isThere]) => !isThere).map(([field]) => told('field.required', field)), ...naming.map((field) => told('target.names-party', field)), ...checkIdentifiers(containers, imoNumber)];
};
