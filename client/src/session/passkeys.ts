import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

const bareAddress = /^[\d.]+$|^\[/;

/** Whether this browser can use passkeys at this address. */
export const takesPasskeys = (): boolean => browserSupportsWebAuthn() && !bareAddress.test(location.hostname);

/** Asks the authenticator to prove a passkey; null when the reader changed their mind or it has none. */
export const askPasskey = async (options: string): Promise<string | null> => {
  try {
    return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) as Parameters<typeof startAuthentication>[0]['optionsJSON'] }));
  } catch {
    return null;
  }
};

/** Asks the authenticator to make a passkey; null when the reader changed their mind or it has one already. */
export const makePasskey = async (options: string): Promise<string | null> => {
  try {
    return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) as Parameters<typeof startRegistration>[0]['optionsJSON'] }));
  } catch {
    return null;
  }
};
