import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { refuse } from '../../platform/refusal';

const text = z.string().max(20_000);
const head = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.object({}) };
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

const registration = z.object({
  ...head,
  response: z.object({ clientDataJSON: text, attestationObject: text, transports: z.array(z.enum(transports)).max(10).default([]).catch([]) }),
});
const assertion = z.object({
  ...head,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
});
const clientData = z.object({ challenge: text });

const parse = <T>(schema: z.ZodType<T>, json: string): T => {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refusePasskey();
  }
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : refusePasskey();
};

/** The browser's answer to being asked for a new passkey. */
export const parseRegistration = (json: string): RegistrationResponseJSON => {
  const { response, ...rest } = parse(registration, json);
  return { ...rest, response };
};

/** The browser's answer to being asked to prove a passkey. */
export const parseAssertion = (json: string): AuthenticationResponseJSON => {
  const { userHandle, ...response } = parse(assertion, json).response;
  return { ...parse(z.object(head), json), response: { ...response, ...(userHandle ? { userHandle } : {}) } };
};

/** The challenge that an answer claims to answer. */
export const challengeOf = (answer: { response: { clientDataJSON: string } }): string =>
  parse(clientData, Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')).challenge;

export const refusePasskey = (): never => refuse('passkey.refused', null, 'The passkey was not accepted: it is unknown here, too much time has passed, or it did not check who you are.');
