import type { RefusalData } from '../platform/use-refusals';
import { checkIdentifiers, told } from '../seizures/check-identifiers';
import type { TargetDraft } from './target-draft';

/** What can be said of a target at once, before anything is sent: the server decides by the same rules. */
export const checkTarget = (draft: TargetDraft): readonly RefusalData[] => {
  const { kind, containers, vesselName, imoNumber, vehicleRegistration } = draft;
  const demanded: readonly (readonly [field: string, isThere: boolean])[] = [
    ['title', draft.title.trim() !== ''],
    ['containerNumbers', kind !== 'CONTAINER' || containers.trim() !== ''],
    ['vesselName', kind !== 'VESSEL' || vesselName.trim() !== '' || imoNumber.trim() !== ''],
    ['vehicleRegistration', kind !== 'VEHICLE' || vehicleRegistration.trim() !== ''],
    ['reasons', draft.reasons.trim() !== ''],
  ];
  return [...demanded.filter(([, isThere]) => !isThere).map(([field]) => told('field.required', field)), ...checkIdentifiers(containers, imoNumber)];
};
