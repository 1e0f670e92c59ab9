import { parse } from 'graphql';
import type { CostBearer, IllegalTrafficGround, LetterKind, QuantityUnit, TakeBackCostKind, TakeBackResponsibility, TakeBackState, TlpLevel } from '@muster/shared/vocabularies';

const files = 'files { id name size sha256 mediaType originalUrl previewUrl agency { name } }';
const kept = `day text language struckAt strikeReason agency { name } ${files}`;

/** What an evidence pack is made from: asked as its reader would. */
export const packDocument = parse(`query TakeBackPack($operationId: ID!, $id: ID!) {
  takeBack(operationId: $operationId, id: $id) {
    id title state responsibility citation country zone informedAt agreedDueOn dueOn nextWorkingDay isOverdue transitNotifiedAt transitDueOn
    ground stateOfExport stateOfImport statesOfTransit dealtWith punishment remarks openedAt
    agency { name country } concerned { name }
    history { state responsibility reason changedAt changedBy { name } agency { name } }
    tasks { title dueOn doneAt owner { name } }
    letters { letterKind from to ${kept} }
    costs { costKind amount currency borneBy ${kept} }
    storages { place since until costPerDay currency text struckAt strikeReason agency { name } ${files} }
    proofs { facility country disposalOperation quantity unit ${kept} }
    costTotals { amount currency }
    seizure {
      reference detectedAt zone country place declaredDescription foundDescription wasteStream containerNumbers handling { tlp caveats }
      route { country place } items { wasteStream description hs baselCode annexI hazards unNumber quantities { amount unit } } ${files}
    }
  }
  operation(id: $operationId) { code name isExercise }
}`);

export interface PackFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
  mediaType: string;
  originalUrl: string | null;
  previewUrl: string | null;
  agency: { name: string };
}

interface Kept {
  text: string | null;
  struckAt: string | null;
  strikeReason: string | null;
  agency: { name: string };
  files: PackFile[];
}

interface Item {
  wasteStream: string;
  description: string | null;
  hs: string | null;
  baselCode: string | null;
  annexI: string | null;
  hazards: string[];
  unNumber: string | null;
  quantities: { amount: string; unit: QuantityUnit }[];
}

export interface PackCase {
  id: string;
  title: string;
  state: TakeBackState;
  responsibility: TakeBackResponsibility;
  citation: string;
  country: string | null;
  zone: string;
  informedAt: string | null;
  agreedDueOn: string | null;
  dueOn: string | null;
  nextWorkingDay: string | null;
  isOverdue: boolean;
  transitNotifiedAt: string | null;
  transitDueOn: string | null;
  ground: IllegalTrafficGround | null;
  stateOfExport: string | null;
  stateOfImport: string | null;
  statesOfTransit: string[];
  dealtWith: string | null;
  punishment: string | null;
  remarks: string | null;
  openedAt: string;
  agency: { name: string; country: string | null };
  concerned: { name: string }[];
  history: { state: TakeBackState; responsibility: TakeBackResponsibility; reason: string | null; changedAt: string; changedBy: { name: string }; agency: { name: string } }[];
  tasks: { title: string; dueOn: string | null; doneAt: string | null; owner: { name: string } | null }[];
  letters: (Kept & { day: string; letterKind: LetterKind; from: string; to: string })[];
  costs: (Kept & { day: string; costKind: TakeBackCostKind; amount: string; currency: string; borneBy: CostBearer })[];
  storages: (Kept & { place: string; since: string; until: string | null; costPerDay: string | null; currency: string | null })[];
  proofs: (Kept & { day: string; facility: string; country: string | null; disposalOperation: string; quantity: string; unit: QuantityUnit })[];
  costTotals: { amount: string; currency: string }[];
  seizure: {
    reference: string;
    detectedAt: string;
    zone: string;
    country: string | null;
    place: string | null;
    declaredDescription: string | null;
    foundDescription: string | null;
    wasteStream: string | null;
    containerNumbers: string[];
    handling: { tlp: TlpLevel; caveats: string[] };
    route: { country: string; place: string | null }[];
    items: Item[];
    files: PackFile[];
  } | null;
}

export interface PackAnswer {
  takeBack: PackCase | null;
  operation: { code: string; name: string; isExercise: boolean } | null;
}
