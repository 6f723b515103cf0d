/**
 * How long a slow engine waits for the typing to pause, from how fast it was: at once when a picture takes a second and a half at
 * most, else a quarter of a second (as Krita's live painting does).
 */
export class Pace {
  #pictureMs = 0;
  readonly #clock: () => number;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** @returns what is called when the picture is there */
  begin(): () => void {
    const startedAt = this.#clock();
    return () => {
      const took = this.#clock() - startedAt;
      this.#pictureMs = this.#pictureMs === 0 ? took : this.#pictureMs * 0.7 + took * 0.3;
    };
  }

  get waitMs(): number {
    return this.#pictureMs <= 1_500 ? 0 : 250;
  }
}
