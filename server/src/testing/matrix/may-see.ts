/** Who looks at a record. */
export const personas = [
  'originator', 'colleague', 'coordinator', 'released', 'observer', 'named', 'other', 'stranger', 'invited', 'withdrawn', 'administrator', 'revoked', 'anonymous',
] as const;
export type Persona = (typeof personas)[number];

/** How records are handled; the agencies and people are filled in by the world. */
export const handlings = [
  'open', 'CLEAR', 'GREEN to nobody else', 'GREEN to one agency only', 'AMBER', 'AMBER to one agency', 'AMBER+STRICT', 'AMBER+STRICT to one agency', 'AMBER+STRICT to coordinators', 'RED', 'RED to one person', 'draft',
] as const;
export type HandlingCase = (typeof handlings)[number];

/**
 * Who may see the record, written from FIRST's definitions and design alone, apart from the code that executes them.
 * `released` is an officer and `observer` an observer of the agency that a record is released to; `named` is somebody of a third agency.
 */
export const mayRead: Readonly<Record<HandlingCase, readonly Persona[]>> = {
  open: ['originator', 'colleague', 'coordinator', 'released', 'observer', 'named', 'other'],
  CLEAR: ['originator', 'colleague', 'coordinator', 'released', 'observer', 'named', 'other'],
  'GREEN to nobody else': ['originator', 'colleague', 'coordinator'],
  'GREEN to one agency only': ['originator', 'colleague', 'released', 'observer'],
  AMBER: ['originator', 'colleague', 'coordinator', 'released', 'named', 'other'],
  'AMBER to one agency': ['originator', 'colleague', 'coordinator', 'released'],
  'AMBER+STRICT': ['originator', 'colleague'],
  'AMBER+STRICT to one agency': ['originator', 'colleague', 'released'],
  'AMBER+STRICT to coordinators': ['originator', 'colleague', 'coordinator'],
  RED: ['originator'],
  'RED to one person': ['originator', 'named'],
  draft: ['originator', 'colleague'],
};

/** Names are kept by the record's agency and, unless it is a draft, the coordinators: those of them who see the record. */
export const mayReadNames = (handling: HandlingCase, persona: Persona): boolean =>
  mayRead[handling].includes(persona) && (['originator', 'colleague'].includes(persona) || (persona === 'coordinator' && handling !== 'draft'));

/** A note of intelligence is for the agency that it comes from, as far as that sees the record; with RED, for those to whom it is addressed. */
export const mayReadIntelligence = (handling: HandlingCase, persona: Persona): boolean =>
  mayRead[handling].includes(persona) && (['originator', 'colleague'].includes(persona) || handling === 'RED to one person');
