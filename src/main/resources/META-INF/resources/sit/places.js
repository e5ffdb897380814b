/* The questions on the page: one at a time, the overview, and the flags. */
import { blank, read, write } from '/question.js';

export class Places {
  #sections = [...document.querySelectorAll('.sit-place')];
  #numbers = [...document.querySelectorAll('.sit-overview [data-go]')];
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
    this.#numbers.forEach((number, index) => number.addEventListener('click', () => this.go(index)));
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
      number.classList.toggle('answered', done);
      number.classList.toggle('flagged', flagged);
      const state = done ? this.texts['place-answered'] : this.texts['place-open'];
      const label = state.replace('{0}', position);
      number.setAttribute('aria-label', flagged ? `${label}, ${this.texts['place-flagged']}` : label);
      if (index === this.#index) {
        number.setAttribute('aria-current', 'true');
      } else {
        number.removeAttribute('aria-current');
      }
    });
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
