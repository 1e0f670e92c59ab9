import { authoringRoom } from './authoring/authoring.room';
import { activityRoom } from './activity/activity.room';
import { agenciesRoom } from './agencies/agencies.room';
import { deconflictionRoom } from './deconfliction/deconfliction.room';
import { exportsRoom } from './exports/exports.room';
import { filesRoom } from './files/files.room';
import { groupsRoom } from './groups/groups.room';
import { handlingRoom } from './handling/handling.room';
import { importsRoom } from './imports/imports.room';
import { intelligenceRoom } from './intelligence/intelligence.room';
import { mailRoom } from './mail/mail.room';
import { messagesRoom } from './messages/messages.room';
import { notificationsRoom } from './notifications/notifications.room';
import { oidcRoom } from './oidc/oidc.room';
import { operationsRoom } from './operations/operations.room';
import { partiesRoom } from './parties/parties.room';
import { planningRoom } from './planning/planning.room';
import { productsRoom } from './products/products.room';
import type { Room } from './platform/room';
import { reportsRoom } from './reports/reports.room';
import { practiceRoom } from './practice/practice.room';
import { retentionRoom } from './retention/retention.room';
import { searchRoom } from './search/search.room';
import { seizuresRoom } from './seizures/seizures.room';
import { targetsRoom } from './targets/targets.room';
import { trainingRoom } from './training/training.room';

/** The rooms, in order: a later one may use an earlier one, never the reverse. */
export const rooms: readonly Room[] = [searchRoom, agenciesRoom, mailRoom, oidcRoom, operationsRoom, trainingRoom, handlingRoom, partiesRoom, targetsRoom, seizuresRoom, deconflictionRoom, intelligenceRoom, filesRoom, authoringRoom, messagesRoom, productsRoom, groupsRoom, planningRoom, practiceRoom, importsRoom, activityRoom, exportsRoom, reportsRoom, retentionRoom, notificationsRoom];
