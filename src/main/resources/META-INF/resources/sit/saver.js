/*
 * Brings answers to the server. Each change is an entry with the next number of this epoch, first kept in the outbox,
 * then sent, and forgotten only when the server has said what became of it. An entry that was sent, or that an earlier
 * page left behind, never changes any more: a further change gets a number of its own.
 */
const BATCH = 50;
const BATCH_CHARACTERS = 20000;
const TYPING_PAUSE = 400;
const LONGEST_WAIT = 4000;

export class Saver {
  #protocol;
  #outbox;
  #listener;
  #pending = new Map();
  #kept = Promise.resolve();
  #keeping = 0;
  #sending = null;
  #timer = 0;
  #failures = 0;
  #stopped = true;
  epoch = 0;
  lastSeq = 0;
  savedAt = 0;

  /** listener: changed(), refused(position), notWriter(status, body), online(boolean), state(name) */
  constructor(protocol, outbox, listener) {
    this.#protocol = protocol;
    this.#outbox = outbox;
    this.#listener = listener;
  }

  /** Positions with something that is not acknowledged. */
  get waiting() {
    return new Set([...this.#pending.values()].map((entry) => entry.position));
  }

  /** Whether something typed just now has not reached this device's disk yet. */
  get keeping() {
    return this.#keeping > 0;
  }

  /** The newest unacknowledged answer of each position. */
  get latest() {
    const latest = new Map();
    [...this.#pending.values()].forEach((entry) => latest.set(entry.position, entry.answer));
    return latest;
  }

  /**
   * Writes from now on as this epoch. What an earlier epoch left in this browser is sent again under a new number,
   * but only where the server knows nothing newer; saved is what the server has, position → [epoch, seq].
   */
  async adopt(epoch, lastSeq, saved) {
    const left = await this.#outbox.all();
    const own = left.filter((entry) => entry.epoch === epoch);
    const older = left.filter((entry) => entry.epoch !== epoch);
    this.epoch = epoch;
    this.lastSeq = Math.max(lastSeq, ...own.map((entry) => entry.seq), 0);
    this.#pending = new Map(own.map((entry) => [entry.seq, { ...entry, sent: true }]));
    const newest = new Map(older.map((entry) => [entry.position, entry]));
    for (const entry of newest.values()) {
      const [savedEpoch, savedSeq] = saved[entry.position] ?? [0, 0];
      const newer = entry.epoch > savedEpoch || (entry.epoch === savedEpoch && entry.seq > savedSeq);
      const replaced = own.some((other) => other.position === entry.position);
      if (newer && !replaced) {
        this.#add(entry.position, entry.answer, entry.at);
      }
    }
    await this.#kept;
    await this.#outbox.remove(older);
    this.#stopped = false;
    this.#listener.changed();
    this.#soon(0);
  }

  /** Sends what an epoch left behind that may not write any more, so that the server has seen it. */
  async deliver(epoch) {
    const left = (await this.#outbox.all()).filter((entry) => entry.epoch === epoch);
    for (let i = 0; i < left.length; i += BATCH) {
      const batch = left.slice(i, i + BATCH);
      const reply = await this.#protocol.answers(epoch, batch.map(wire));
      if (!reply.body?.results) {
        return false;
      }
      await this.#outbox.remove(batch);
    }
    return true;
  }

  /** Stops for good; what is pending stays in the outbox. */
  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Takes an answer; typed ones wait for a pause in the typing. */
  change(position, answer, typed, at) {
    if (this.epoch === 0 || this.#stopped) {
      return;
    }
    const open = [...this.#pending.values()].findLast((entry) => entry.position === position);
    if (open && !open.sent) {
      open.answer = answer;
      open.at = at;
      this.#keep(open);
    } else {
      this.#add(position, answer, at);
    }
    this.#listener.changed();
    this.#soon(typed ? TYPING_PAUSE : 0);
  }

  /** Sends all there is; fulfilled when nothing is pending or the connection failed. */
  async flush() {
    if (this.#sending) {
      await this.#sending;
    }
    while (!this.#stopped && this.#pending.size > 0) {
      this.#sending = this.#send();
      const sent = await this.#sending;
      this.#sending = null;
      if (!sent) {
        break;
      }
    }
    return this.#pending.size === 0;
  }

  /** Tries again at once, for example when the connection is back. */
  hurry() {
    this.#failures = 0;
    this.#soon(0);
  }

  /** Whether the entries with these numbers are all still here, to be sent again. */
  has(seqs) {
    return seqs.every((seq) => this.#pending.has(seq));
  }

  #add(position, answer, at) {
    this.lastSeq += 1;
    const entry = { epoch: this.epoch, seq: this.lastSeq, position, answer, at, sent: false };
    this.#pending.set(entry.seq, entry);
    this.#keep(entry);
  }

  #keep(entry) {
    const copy = { ...entry };
    this.#keeping += 1;
    this.#kept = this.#kept.then(() => this.#outbox.put(copy)).then(() => {
      this.#keeping -= 1;
      this.#listener.changed();
    });
  }

  #soon(delay) {
    clearTimeout(this.#timer);
    if (!this.#stopped) {
      this.#timer = setTimeout(() => this.flush(), delay);
    }
  }

  async #send() {
    await this.#kept;
    const batch = [];
    let characters = 0;
    for (const entry of [...this.#pending.values()].sort((a, b) => a.seq - b.seq)) {
      characters += JSON.stringify(entry.answer).length + 60;
      if (batch.length === BATCH || (batch.length > 0 && characters > BATCH_CHARACTERS)) {
        break;
      }
      batch.push(entry);
    }
    batch.forEach((entry) => {
      entry.sent = true;
    });
    const reply = await this.#protocol.answers(this.epoch, batch.map(wire));
    if (reply.status === 200) {
      this.#failures = 0;
      this.#listener.online(true);
      await this.#acknowledge(batch, reply.body);
      return true;
    }
    if (reply.status === 404 || reply.status === 409) {
      if (reply.body.results) {
        await this.#acknowledge(batch, reply.body);
      }
      this.stop();
      this.#listener.notWriter(reply.status, reply.body);
      return false;
    }
    this.#failures += 1;
    this.#listener.online(false);
    this.#soon(Math.min(LONGEST_WAIT, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2));
    return false;
  }

  async #acknowledge(batch, body) {
    const results = new Map(body.results.map((result) => [result.seq, result]));
    const done = batch.filter((entry) => results.has(entry.seq));
    for (const entry of done) {
      const result = results.get(entry.seq);
      this.#pending.delete(entry.seq);
      if (result.outcome === 'REFUSED' && result.reason === 'number-used-before') {
        if (!this.waiting.has(entry.position)) {
          this.#add(entry.position, entry.answer, entry.at);
        }
      } else if (result.outcome === 'REFUSED') {
        this.#listener.refused(entry.position);
      }
    }
    await this.#kept;
    await this.#outbox.remove(done);
    this.savedAt = body.now ?? this.savedAt;
    if (body.state) {
      this.#listener.state(body.state);
    }
    this.#listener.changed();
  }
}

function wire({ position, seq, answer, at }) {
  return { position, seq, answer, at };
}
