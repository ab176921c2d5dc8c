/** Answers to questions that may lead back to themselves, as modules do that import each other. */

/**
 * Questions of one kind. A question that is met again while it is being answered is taken as it was answered the last time,
 * at first as none; all are asked again until nothing more comes out (the least fixed point). Answers may only become more.
 */
export class Questions<T> {
  private readonly none: T;
  private readonly isMore: (answer: T, than: T) => boolean;
  private readonly asksAgain: () => void;
  private readonly settled = new Map<string, T>();
  /** What was answered since the first question of those that are being answered now, and the last time before. */
  private current = new Map<string, T>();
  private before = new Map<string, T>();
  private readonly asked = new Set<string>();
  private isCyclic = false;
  private hasMore = false;

  /**
   * @param isMore whether an answer says more than another
   * @param asksAgain is called before questions are asked again, so that nobody answers from memory
   */
  constructor(none: T, isMore: (answer: T, than: T) => boolean, asksAgain: () => void = () => {}) {
    this.none = none;
    this.isMore = isMore;
    this.asksAgain = asksAgain;
  }

  /** The answer to a question, which may ask others. */
  ask(question: string, answer: () => T): T {
    for (const answers of [this.settled, this.current]) {
      const known = answers.get(question);
      if (known !== undefined) return known;
    }
    if (!this.asked.has(question)) {
      return this.asked.size === 0 ? this.askFirst(question, answer) : this.askOnce(question, answer);
    }
    this.isCyclic = true;
    return this.last(question);
  }

  /** Forgets all answers. */
  forget(): void {
    this.settled.clear();
  }

  private askFirst(question: string, answer: () => T): T {
    try {
      for (;;) {
        [this.isCyclic, this.hasMore] = [false, false];
        const found = this.askOnce(question, answer);
        if (!this.isCyclic || !this.hasMore) {
          for (const [each, its] of this.current) this.settled.set(each, its);
          return found;
        }
        [this.before, this.current] = [this.current, new Map()];
        this.asksAgain();
      }
    } finally {
      this.asked.clear(); // also where an answer was thrown instead
      [this.before, this.current] = [new Map(), new Map()];
    }
  }

  private askOnce(question: string, answer: () => T): T {
    this.asked.add(question);
    const found = answer();
    this.asked.delete(question);
    this.current.set(question, found);
    if (this.isMore(found, this.last(question))) this.hasMore = true;
    return found;
  }

  private last(question: string): T {
    return this.before.get(question) ?? this.none;
  }
}
