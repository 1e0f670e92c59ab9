import { baselEntries } from './basel-entries';
import type { DatedCode } from './dated-code';
import { oecdCodes } from './oecd-codes';

/** Every code that names a waste: the annexes of the Basel Convention, then what the OECD and the European Union list beside them. */
export const wasteCodes: readonly DatedCode[] = [...baselEntries, ...oecdCodes];

const byCode: ReadonlyMap<string, DatedCode> = new Map(wasteCodes.map((entry) => [entry.code, entry]));

export const findWasteCode = (code: string): DatedCode | undefined => byCode.get(code);
