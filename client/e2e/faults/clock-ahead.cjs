// Required before a server that shall live in the future: its wall clock is ahead by SECONDS_AHEAD.
const ahead = Number(process.env.SECONDS_AHEAD) * 1000;
const Now = Date;

globalThis.Date = class extends Now {
  constructor(...given) {
    if (given.length === 0) super(Now.now() + ahead);
    else super(...given);
  }

  static now() {
    return Now.now() + ahead;
  }
};
