import type { messages as common } from './en/common';
import type { messages as kit } from './en/kit';
import type { messages as vocabulary } from './en/vocabulary';
import type { messages as refusals } from './en/refusals';
import type { messages as signIn } from './en/sign-in';
import type { messages as account } from './en/account';
import type { messages as today } from './en/today';
import type { messages as operations } from './en/operations';
import type { messages as participation } from './en/participation';
import type { messages as messages } from './en/messages';
import type { messages as parties } from './en/parties';
import type { messages as targets } from './en/targets';
import type { messages as seizures } from './en/seizures';
import type { messages as map } from './en/map';
import type { messages as wall } from './en/wall';
import type { messages as deconfliction } from './en/deconfliction';
import type { messages as directory } from './en/directory';
import type { messages as training } from './en/training';
import type { messages as legal } from './en/legal';
import type { messages as reports } from './en/reports';
import type { messages as custody } from './en/custody';
import type { messages as intelligence } from './en/intelligence';
import type { messages as imports } from './en/import';
import type { messages as admin } from './en/admin';
import type { messages as activity } from './en/activity';
import type { messages as introductions } from './en/introductions';
import type { messages as planning } from './en/planning';
import type { messages as notifications } from './en/notifications';
import type { messages as retention } from './en/retention';
import type { messages as sending } from './en/sending';
import type { messages as handling } from './en/handling';

/** The words of every room: one namespace a room, English as the model of the keys. */
export interface Catalogues {
  readonly common: typeof common;
  readonly kit: typeof kit;
  readonly vocabulary: typeof vocabulary;
  readonly refusals: typeof refusals;
  readonly 'sign-in': typeof signIn;
  readonly account: typeof account;
  readonly today: typeof today;
  readonly operations: typeof operations;
  readonly participation: typeof participation;
  readonly messages: typeof messages;
  readonly parties: typeof parties;
  readonly targets: typeof targets;
  readonly seizures: typeof seizures;
  readonly map: typeof map;
  readonly wall: typeof wall;
  readonly deconfliction: typeof deconfliction;
  readonly directory: typeof directory;
  readonly training: typeof training;
  readonly legal: typeof legal;
  readonly reports: typeof reports;
  readonly custody: typeof custody;
  readonly intelligence: typeof intelligence;
  readonly import: typeof imports;
  readonly admin: typeof admin;
  readonly activity: typeof activity;
  readonly introductions: typeof introductions;
  readonly planning: typeof planning;
  readonly notifications: typeof notifications;
  readonly retention: typeof retention;
  readonly sending: typeof sending;
  readonly handling: typeof handling;
}

/** The name of a room's words. */
export type Namespace = keyof Catalogues;
