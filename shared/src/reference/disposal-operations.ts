import type { DatedCode } from './dated-code';

/** Section A of Annex IV leads to no recovery (D), section B does (R). */
export interface DisposalOperation extends DatedCode {
  readonly section: 'A' | 'B';
}

const row = (section: 'A' | 'B') => (code: string, en: string, fr: string): DisposalOperation => ({
  code, section, title: { en, fr }, validFrom: '1992-05-05', validTo: null,
});
const disposal = row('A');
const recovery = row('B');

/** What is done with waste at its end. Source: Basel Convention, Annex IV; in force since 1992-05-05, unchanged. Short titles are ours. Edition: 2026-11-01. */
export const disposalOperations: readonly DisposalOperation[] = [
  recovery('R1', 'Burnt as fuel', 'Brûlé comme combustible'),
  recovery('R2', 'Solvents regenerated', 'Solvants régénérés'),
  recovery('R3', 'Organic matter recycled', 'Matière organique recyclée'),
  recovery('R4', 'Metals recycled', 'Métaux recyclés'),
  recovery('R5', 'Other inorganic matter recycled', 'Autre matière inorganique recyclée'),
  recovery('R6', 'Acids or bases regenerated', 'Acides ou bases régénérés'),
  recovery('R7', 'Parts of pollution filters recovered', 'Éléments de filtres antipollution récupérés'),
  recovery('R8', 'Parts of catalysts recovered', 'Éléments de catalyseurs récupérés'),
  recovery('R9', 'Used oil refined again or reused', 'Huile usagée raffinée ou réemployée'),
  recovery('R10', 'Spread on land, to its benefit', 'Épandu au profit des sols'),
  recovery('R11', 'What remains of R1 to R10 used', 'Résidus de R1 à R10 employés'),
  recovery('R12', 'Exchanged, for R1 to R11', 'Échangé, en vue de R1 à R11'),
  recovery('R13', 'Stored, for recovery', 'Stocké, en vue d’une valorisation'),
  disposal('D1', 'Put on or into land', 'Mis en décharge ou dans le sol'),
  disposal('D2', 'Left to land to break down', 'Laissé au sol pour dégradation'),
  disposal('D3', 'Injected deep underground', 'Injecté en profondeur'),
  disposal('D4', 'Let into pits, ponds or lagoons', 'Déversé en fosse, bassin ou lagune'),
  disposal('D5', 'Put into an engineered landfill', 'Mis en décharge aménagée'),
  disposal('D6', 'Let into waters other than the sea', 'Rejeté dans les eaux hors mer'),
  disposal('D7', 'Let into the sea or its bed', 'Rejeté en mer ou sous son fond'),
  disposal('D8', 'Treated biologically, then disposed of', 'Traité biologiquement, puis éliminé'),
  disposal('D9', 'Treated by physics or chemistry, then disposed of', 'Traité par voie physico-chimique, puis éliminé'),
  disposal('D10', 'Burnt on land', 'Incinéré à terre'),
  disposal('D11', 'Burnt at sea', 'Incinéré en mer'),
  disposal('D12', 'Stored for good, as in a mine', 'Stocké définitivement, par exemple en mine'),
  disposal('D13', 'Blended, before disposal', 'Mélangé, avant élimination'),
  disposal('D14', 'Packed anew, before disposal', 'Reconditionné, avant élimination'),
  disposal('D15', 'Stored, before disposal', 'Stocké, avant élimination'),
];

export const disposalOperationCodes: readonly string[] = disposalOperations.map(({ code }) => code);

/** Those after which the waste is still there, for another operation to follow. */
const interim: ReadonlySet<string> = new Set(['D13', 'D14', 'D15', 'R12', 'R13']);

/** Whether the waste is disposed of or recovered for good by this operation. */
export const isFinalOperation = (code: string): boolean => !interim.has(code);
