/*
 * The remaining time by the server's reckoning: the device's own clock plays no part. Announced at 30, 10, 5 and 1
 * minutes; the display can be hidden.
 */
const MARKS = [30, 10, 5, 1];
const NEAR = 5 * 60000;

export class Clock {
  #end = 0;
  #last = Infinity;
  #timer = 0;
  #over = false;

  /** view: {element, format(minutes, seconds), announce(minutes), over()} */
  constructor(view) {
    this.view = view;
  }

  get remaining() {
    return Math.max(0, this.#end - performance.now());
  }

  /** Takes over what the server says is left, in milliseconds. */
  sync(remaining) {
    this.#end = performance.now() + remaining;
    this.#over = this.#over && remaining <= 0;
    if (!this.#timer) {
      this.#last = remaining;
      this.#timer = setInterval(() => this.#tick(), 500);
    }
    this.#tick();
  }

  stop() {
    clearInterval(this.#timer);
  }

  #tick() {
    const left = this.remaining;
    const seconds = Math.ceil(left / 1000);
    this.view.element.textContent = text(seconds);
    this.view.element.classList.toggle('near', left < NEAR);
    const mark = MARKS.findLast((minutes) => left <= minutes * 60000);
    if (mark && this.#last > mark * 60000 && left > 0) {
      this.view.announce(mark);
    }
    this.#last = left;
    if (left <= 0 && !this.#over) {
      this.#over = true;
      this.view.over();
    }
  }
}

function text(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
