/** Runs a pass when it is woken, one at a time; calls while a pass runs are served by one more pass. */
export class Pump {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(private readonly pass: () => Promise<void>) {}

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.passes().finally(() => {
      this.running = null;
      if (this.again) this.wake();
    });
  }

  /** Ends after the pass that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async passes(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.pass();
    }
  }
}
