import { documentList } from './document-list';
import type { ExportList } from './export-list';
import { feedList, operationList } from './operation-lists';
import { directoryList, memberList, participantList } from './people-lists';
import { seizureList } from './seizure-list';
import { controlList, targetList } from './target-lists';

/** Every list that can be exported, by its name in the address. */
export const exportLists: readonly ExportList[] = [operationList, participantList, memberList, targetList, controlList, seizureList, documentList, feedList, directoryList];
