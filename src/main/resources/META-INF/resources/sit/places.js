/* The questions on the page: one at a time, the overview, and the flags. */
import { blank, complete, read, write } from '/question.js';

/** With more questions than this, the list of numbers is folded on a narrow screen. */
const MANY = 14;
const NARROW = '(max-width: 40rem)';

export class Places {
  #sections = [...document.querySelectorAll('.sit-place')];
  #numbers = [...document.querySelectorAll('.sit-overview [data-go]')];
  #overview = document.querySelector('.sit-overview details');
  #flagged;
  #index = 0;

  /** listener: answered(position, answer, typed), flagged(positions); texts as the page has them */
  constructor(texts, flagged, listener) {
    this.texts = texts;
    this.#flagged = new Set(flagged);
    const place = document.getElementById('place');
    place.addEventListener('question-change', (event) => {
      const section = event.target.closest('.sit-place');
      const typed = event.target.querySelector('.ps-typed-control') !== null;
      listener.answered(Number(section.dataset.position), event.detail, typed);
      this.refresh();
    });
    this.#numbers.forEach((number, index) => number.addEventListener('click', () => {
      this.#fold();
      this.go(index);
    }));
    this.#fold();
    document.getElementById('previous').addEventListener('click', () => this.go(this.#index - 1));
    document.getElementById('next').addEventListener('click', () => this.go(this.#index + 1));
    document.getElementById('flag').addEventListener('click', () => {
      const position = this.position;
      if (!this.#flagged.delete(position)) {
        this.#flagged.add(position);
      }
      this.refresh();
      listener.flagged(this.flagged);
    });
    this.refresh();
  }

  get position() {
    return this.#position(this.#index);
  }

  get flagged() {
    return [...this.#flagged].sort((a, b) => a - b);
  }

  /** Positions without an answer. */
  get open() {
    return this.#sections.filter((section) => !answered(section)).map((section) => Number(section.dataset.position));
  }

  /** Positions with an answer to some of their parts only. */
  get begun() {
    return this.#sections
      .filter((section) => answered(section) && !complete(section))
      .map((section) => Number(section.dataset.position));
  }

  /** The question at hand. */
  get section() {
    return this.#sections[this.#index];
  }

  #fold() {
    if (this.#numbers.length > MANY && matchMedia(NARROW).matches) {
      this.#overview.open = false;
    }
  }

  go(index) {
    if (index < 0 || index >= this.#sections.length) {
      return;
    }
    this.#index = index;
    this.#sections.forEach((section, i) => {
      section.hidden = i !== index;
    });
    this.refresh();
    const place = document.getElementById('place');
    place.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  goTo(position) {
    this.go(this.#sections.findIndex((section) => Number(section.dataset.position) === position));
  }

  /** Shows an answer that this device has and the page does not. */
  show(position, answer) {
    const section = this.#sections.find((candidate) => Number(candidate.dataset.position) === position);
    if (section) {
      write(section, answer);
    }
  }

  setFlagged(positions) {
    this.#flagged = new Set(positions);
    this.refresh();
  }

  /** Nothing can be changed while locked. */
  lock(locked) {
    document.querySelectorAll('.ps-question-fields').forEach((fields) => {
      fields.disabled = locked;
    });
    document.getElementById('flag').disabled = locked;
    document.getElementById('finish').disabled = locked;
  }

  refresh() {
    this.#numbers.forEach((number, index) => {
      const position = this.#position(index);
      const done = answered(this.#sections[index]);
      const flagged = this.#flagged.has(position);
      const begun = done && !complete(this.#sections[index]);
      number.classList.toggle('answered', done && !begun);
      number.classList.toggle('begun', begun);
      number.classList.toggle('flagged', flagged);
      const state = this.texts[begun ? 'place-begun' : done ? 'place-answered' : 'place-open'];
      const label = state.replace('{0}', position);
      number.setAttribute('aria-label', flagged ? `${label}, ${this.texts['place-flagged']}` : label);
      if (index === this.#index) {
        number.setAttribute('aria-current', 'true');
      } else {
        number.removeAttribute('aria-current');
      }
    });
    const done = this.#sections.length - this.open.length;
    document.getElementById('overview-done').textContent = this.texts['overview-done']
      .replace('{0}', done).replace('{1}', this.#sections.length);
    document.getElementById('overview-flagged').textContent = this.#flagged.size === 0
      ? '' : ' · ' + this.texts['overview-flagged'].replace('{0}', this.#flagged.size);
    const situation = this.section.querySelector('.ps-situation-text');
    document.getElementById('situation').hidden = situation === null;
    document.getElementById('finish').classList.toggle('primary', this.#index === this.#sections.length - 1);
    const flag = document.getElementById('flag');
    const flagged = this.#flagged.has(this.position);
    flag.setAttribute('aria-pressed', String(flagged));
    flag.textContent = flagged ? this.texts.unflag : this.texts.flag;
    document.getElementById('previous').disabled = this.#index === 0;
    document.getElementById('next').disabled = this.#index === this.#sections.length - 1;
  }

  #position(index) {
    return Number(this.#sections[index].dataset.position);
  }
}

function answered(section) {
  const answer = read(section);
  return answer !== null && !blank(answer);
}

/**
 * Loads the pictures again that have not arrived. All of the paper are loaded with the page, also those of questions
 * that are not shown yet, so that none is missing when the connection goes later.
 */
export function fetchMissingPictures() {
  document.querySelectorAll('.ps-question img').forEach((picture) => {
    if (picture.complete && picture.naturalWidth === 0) {
      const address = picture.src;
      picture.src = '';
      picture.src = address;
    }
  });
}
