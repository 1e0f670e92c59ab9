import type { Logger } from 'pino';
import { z } from 'zod';
import type { TranslatableLevel, Translator } from './translator';

/** Where a service is and what opens it. */
export interface TranslateSettings {
  url: string;
  key: string | undefined;
  upTo: TranslatableLevel;
}

const mostBytes = 256 * 1024;
const answered = z.object({ translatedText: z.array(z.string()) });

/** The protocol knows languages by their first part alone. */
const codeOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;

/** The body as text; null once it is longer than any translation is. */
const readShort = async (response: Response): Promise<string | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).byteLength;
    if (size > mostBytes) return null;
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** Asks a service that speaks the protocol of LibreTranslate. */
export class LibreTranslate implements Translator {
  readonly upTo: TranslatableLevel;

  constructor(
    private readonly settings: TranslateSettings,
    private readonly logger: Logger,
    private readonly milliseconds = 15_000,
  ) {
    this.upTo = settings.upTo;
  }

  async translate(texts: readonly string[], from: string, to: string): Promise<readonly string[] | null> {
    const { url, key } = this.settings;
    try {
      const response = await fetch(`${url.replace(/\/+$/, '')}/translate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ q: texts, source: codeOf(from), target: codeOf(to), format: 'text', ...(key ? { api_key: key } : {}) }),
        redirect: 'error',
        signal: AbortSignal.timeout(this.milliseconds),
      });
      if (!response.ok) {
        await response.body?.cancel();
        return this.failed(`status ${response.status}`);
      }
      const text = await readShort(response);
      if (text === null) return this.failed('too long an answer');
      const { translatedText } = answered.parse(JSON.parse(text));
      return translatedText.length === texts.length ? translatedText : this.failed('another number of texts');
    } catch (error) {
      return this.failed(error instanceof Error ? error.name : 'unknown');
    }
  }

  /** Never with what was asked, nor with what the service said: it may say the text or the key back. */
  private failed(kind: string): null {
    this.logger.warn({ kind }, 'the translation service gave no answer');
    return null;
  }
}
