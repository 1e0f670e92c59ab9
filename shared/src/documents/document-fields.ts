import { annexViiBlocks, annexViiFields } from './annex-vii-fields';
import type { Block, DocumentField } from './document-field';
import type { WasteDocumentKind } from './document-kinds';
import { movementBlocks, movementFields } from './movement-fields';
import { notificationBlocks, notificationFields } from './notification-fields';

export const fieldsOf: Readonly<Record<WasteDocumentKind, readonly DocumentField[]>> = { NOTIFICATION: notificationFields, MOVEMENT: movementFields, ANNEX_VII: annexViiFields };
export const blocksOf: Readonly<Record<WasteDocumentKind, readonly Block[]>> = { NOTIFICATION: notificationBlocks, MOVEMENT: movementBlocks, ANNEX_VII: annexViiBlocks };

export const findField = (kind: WasteDocumentKind, key: string): DocumentField | undefined => fieldsOf[kind].find((one) => one.key === key);
