import type { Services, SessionCookie } from '../context';
import { Context } from '../context';
import type { AskAs, Reader } from '../reader/reader';
import type { Viewer } from '../viewer';
import { WatchedTokens } from './watched-tokens';

const noCookie: SessionCookie = { device: null, setDevice: () => undefined, set: () => undefined, clear: () => undefined };

/** The context of one frame for one class of readers. It notices when a field looks at the class itself, and not only at what was read for it. */
export class FrameContext extends Context {
  private readonly watched: WatchedTokens;

  constructor(services: Services, private readonly reader: Viewer, private readonly ask: AskAs) {
    const watched = new WatchedTokens(reader.tokens);
    super(services, { ...reader, tokens: watched }, null, { address: '', userAgent: null }, noCookie);
    this.watched = watched;
  }

  override get read(): Reader {
    return this.readAs(this.reader, this.ask, this.signedIn);
  }

  /** Whether a reader of another class who read the same might be told something else. */
  get isForThisClassAlone(): boolean {
    return this.watched.wereAsked;
  }
}
