import { checkValue } from '@muster/shared/documents/check-value';
import { fieldsOf, findField } from '@muster/shared/documents/document-fields';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import { stepsOf } from '@muster/shared/documents/document-kinds';
import type { FieldValue } from '@muster/shared/documents/dossier';
import { numberKey } from '@muster/shared/documents/dossier';
import { checkLength } from '../platform/checks/check-codes';
import { Mistakes } from '../platform/mistakes';
import type { WasteDocumentBodyInput } from './waste-document.input';

export interface CheckedDocument {
  number: string | null;
  numberKey: string | null;
  state: WasteDocumentState | null;
  values: FieldValue[];
}

const mostValues = 60;

/** What a document says, by the form of its kind: fields that are not on it are refused, and so is a value that its field does not take. */
export const checkDocument = (kind: WasteDocumentKind, body: WasteDocumentBodyInput): CheckedDocument => {
  const check = new Mistakes();
  const number = check.text('body.number', body.number, { max: 60 });
  if (kind === 'NOTIFICATION' && number === null && !check.has('body.number')) check.add('field.required', 'body.number', 'body.number: which number does the notification have?');
  const state = body.state ?? null;
  if (state !== null && !stepsOf[kind].some((step) => step.state === state)) check.add('document.other-state', 'body.state', 'body.state: a document of this kind is in no such state.', { value: state });
  const values = checkValues(check, kind, body);
  check.throwIfAny();
  return { number, numberKey: (number && numberKey(number)) || null, state, values };
};

const checkValues = (check: Mistakes, kind: WasteDocumentKind, body: WasteDocumentBodyInput): FieldValue[] => {
  const given = new Map<string, string>();
  for (const { field: key, value } of checkLength(check, 'body.values', body.values, mostValues)) {
    const field = findField(kind, key);
    const at = `body.values.${key.slice(0, 40)}`;
    if (!field) check.add('document.no-such-field', at, `${at}: the form has no such field.`);
    else if (given.has(key)) check.add('document.said-twice', at, `${at}: this was said twice.`);
    else if (value.trim() !== '') {
      const checked = checkValue(field, value);
      if (checked.ok) given.set(key, checked.value);
      else check.add(checked.rule, at, `${at}: ${checked.rule}.`, { value: value.slice(0, 40) });
    }
  }
  for (const { key, isRequired } of fieldsOf[kind]) {
    const at = `body.values.${key}`;
    if (isRequired && !given.has(key) && !check.has(at)) check.add('field.required', at, `${at}: the document says this.`);
  }
  return fieldsOf[kind].flatMap(({ key }) => {
    const value = given.get(key);
    return value === undefined ? [] : [{ field: key, value }];
  });
};
